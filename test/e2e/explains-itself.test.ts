import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { temporaryBook } from '../book/temporary-book.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { inTabs } from './in-tabs.ts';
import { isEmbed, pagesOf } from './pages-of.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/** What the sentences at the top of the page say, in one line. */
const opening = async (page: Page) =>
  (await page.locator('.lead, .lens-says').filter({ visible: true }).allInnerTexts())
    .join(' ')
    .replace(/\s+/g, ' ');

/** What the page leads on to, besides back the way one came and to places on itself. */
const waysOn = async (page: Page) =>
  (
    await page
      .locator('main a:not(.breadcrumbs a)')
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  ).filter((href) => !href.startsWith('#'));

test('every whole page of the sample says in a sentence what it is, and all but the list of words lead on', async () => {
  const { url, folder } = await sampleSite();
  const pages = pagesOf(folder).filter((page) => !isEmbed(page));
  const found = await inTabs(context, pages, async (page, path) => {
    await page.goto(url + path);
    return { path, says: await opening(page), ways: (await waysOn(page)).length };
  });
  expect(found.filter(({ says }) => !/^\S.*[.?]/.test(says)).map(({ path }) => path)).toEqual([]);
  expect(found.filter(({ ways }) => ways === 0).map(({ path }) => path)).toEqual(['glossary/']);
});

test('where nobody has described a thing, its page tells what such a thing is', async () => {
  const title = 'title: It\n';
  const book = await builtBook(
    temporaryBook({
      'content/book.yaml': 'language: de\nchannels: [web]\nteams: [sales]\n',
      'content/segments/families.yaml': title,
      'content/touchpoints/shop.yaml': title,
      'content/sources/survey.yaml': title,
      'content/metrics/visits.yaml': `${title}method: count\n`,
      'content/goals/more.yaml': title,
      'content/opportunities/chance.yaml': title,
      'content/initiatives/work.yaml': title,
      'journeys/one.yaml': `${title}language: it\nphases: { stage: use, steps: { title: I eat, touchpoint: shop } }\n`,
    }),
  );
  onTestFinished(() => book.close());
  const page = await context.newPage();
  onTestFinished(() => page.close());
  const says: Record<string, string> = {};
  for (const path of pagesOf(book.folder).filter((one) => /^[a-z]+\/[^/]+\/$/.test(one))) {
    if (path.startsWith('frameworks/')) continue;
    await page.goto(book.url + path);
    says[path] = await opening(page);
  }
  expect(says).toEqual({
    'channels/web/': 'A channel is the medium a touchpoint lives in.',
    'goals/more/': 'A goal says where the organisation wants to be, and so which work is worth keeping.',
    'initiatives/work/':
      'An initiative is work that is proposed, under way or ended, and earns its keep by serving a goal.',
    'journeys/one/': 'A journey is a segment’s path to one goal, seen from the customer’s side.',
    'metrics/visits/': 'A metric is something measured over time, always by the same method.',
    'opportunities/chance/':
      'An opportunity is a change worth considering, tied to the pains or gaps that justify it.',
    'owners/sales/': 'An owner is a team that answers for journeys and touchpoints.',
    'segments/families/': 'A segment is a group of customers with the same why, how and situation.',
    'sources/survey/': 'A source is where knowledge comes from: what rests on it is only as good as it is.',
    'touchpoints/shop/':
      'A touchpoint is where customer and organisation, or anyone speaking about it, meet.',
  });
  await page.goto(`${book.url}journeys/one/`);
  expect(await page.locator('main').getAttribute('lang')).toBe('it');
  expect(await page.locator('.lead').getAttribute('lang')).toBe('de');
});

test('a book of one journey without a figure explains no curve and leads to no page it lacks', async () => {
  const book = await builtBook(
    temporaryBook({ 'journeys/one.yaml': 'title: Buying bread\nphases: { stage: use, steps: I eat }\n' }),
  );
  onTestFinished(() => book.close());
  const page = await context.newPage();
  onTestFinished(() => page.close());
  const smallPrint = async (path: string) => {
    await page.goto(book.url + path);
    return page.locator('.map-reading, .atlas .small-print').allInnerTexts();
  };
  expect(await smallPrint('')).toEqual([]);
  expect(await smallPrint('journeys/one/')).toEqual(['The map tells each step in the customer’s words.']);
  await page.goto(`${book.url}frameworks/five-phase/`);
  expect(await page.locator('.page-head a').allInnerTexts()).toEqual(['framework']);
});
