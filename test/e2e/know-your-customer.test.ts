import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { atlasJourneys, journeysByStretch } from '../../src/analysis/atlas.ts';
import { exitTargets } from '../../src/analysis/exit-targets.ts';
import { comparableJourneys, compareSegments } from '../../src/analysis/segment-comparison.ts';
import { segmentSuffering } from '../../src/analysis/segment-suffering.ts';
import { touchpointFindings } from '../../src/analysis/touchpoint-findings.ts';
import type { Book } from '../../src/book/book.ts';
import { loadBook } from '../../src/book/load.ts';
import { formatShare, signed } from '../../src/site/map/numbers.ts';
import { temporaryBook } from '../book/temporary-book.ts';
import { violationsOf } from './accessibility.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { repository } from './command.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let url: string;
let book: Book;

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite({ base: '/docs/x/' }));
  const loaded = await loadBook(repository);
  if (loaded.book === undefined) throw new Error('The sample book has errors.');
  ({ book } = loaded);
});
afterAll(() => browser.close());

/** A page of the site without scripts, closed when the test ends. */
async function opened(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
}

const plain = { javaScriptEnabled: false };
const steps = (path: string) => path.replace(url, '');

/** Something that the sample book is sure to have. */
function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The sample book shows too little for this test.');
  return thing;
}

describe('the page of a segment', () => {
  test('leads to the step at which the segment feels worst', async () => {
    const page = await opened('segments/young-families/', plain);
    const worst = found(segmentSuffering(book, 'young-families').steps[0]);
    const first = page.locator('.suffering .lowest > li').first();
    expect(await first.locator('.emotion').innerText()).toBe(signed(worst.emotion));
    await first.locator('a.voice').click();
    expect(decodeURI(steps(page.url()))).toBe(`journeys/${worst.journey.id}/#${worst.step.id}`);
    expect(await page.locator(':target').innerText()).toBe(worst.step.title);
  });

  test('tells of every journey its own curve, mean and peak–end, or that they are not known', async () => {
    const page = await opened('segments/young-families/', plain);
    const rows = await page.locator('.segment-journeys > li').all();
    expect(rows).toHaveLength(book.journeys.filter((one) => one.segments.includes('young-families')).length);
    for (const row of rows) {
      expect(await row.locator('.sparkline .line').count()).toBeLessThanOrEqual(1);
      expect(await row.locator('.experience dt').allInnerTexts()).toEqual(['Mean', 'Peak–end', 'Known']);
    }
  });

  test('leads from what it values to where each segment weighs that touchpoint', async () => {
    const page = await opened('segments/young-families/', plain);
    const row = page.locator('.values tbody tr:not(.group)').first();
    const title = await row.getByRole('link').first().innerText();
    await row.getByRole('link').first().click();
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.locator(':target').innerText()).toBe('What each segment says of it');
  });
});

describe('segments compared', () => {
  test('every journey that can be compared is listed and leads to its comparison', async () => {
    const page = await opened('compare/', plain);
    const listed = await page
      .locator('.comparisons h2 a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(listed.map(decodeURI).sort()).toEqual(
      comparableJourneys(book)
        .map(({ id }) => `/docs/x/compare/${id}/`)
        .sort(),
    );
  });

  test('a journey leads to its comparison, whose words name the step at which its segments part most', async () => {
    const journey = found(comparableJourneys(book)[0]);
    const { widest, segments } = compareSegments(book, journey);
    const furthest = found(widest[0]);
    const page = await opened(`journeys/${journey.id}/`, plain);
    await page.getByText('About this journey').click();
    await page.getByRole('link', { name: 'Compare its segments' }).click();
    expect(steps(page.url())).toBe(`compare/${journey.id}/`);
    const said = (await page.locator('.differences-lead').innerText()).replace(/\s+/g, ' ');
    expect(said).toContain(`“${furthest.step.title}”`);
    const values = furthest.emotions.flatMap((emotion) => (emotion === null ? [] : [signed(emotion)]));
    for (const value of values) expect(said).toContain(value);
    const row = page.locator('.compared tbody tr:not(.group)').nth(furthest.place - 1);
    const cells = await row.locator('td .emotion, td .unknown').allInnerTexts();
    expect(cells.slice(0, segments.length)).toEqual(
      furthest.emotions.map((emotion) => (emotion === null ? 'not known' : signed(emotion))),
    );
    expect(await page.locator('.compared-curves .emotion-curve g').count()).toBe(segments.length);
  });
});

describe('the page of a touchpoint', () => {
  test('says that people make up their minds where little is sold and much is important', async () => {
    const [touchpoint, finding] = found(
      book.touchpoints
        .flatMap((one) => touchpointFindings(book, one).map((it) => [one, it] as const))
        .find(([, { kind }]) => kind === 'orientation'),
    );
    const page = await opened(`touchpoints/${touchpoint.id}/`, plain);
    const said = (await page.locator('.touchpoint-findings > li').first().innerText()).replace(/\s+/g, ' ');
    expect(said).toContain(`It sells ${formatShare(touchpoint.sales ?? NaN)}, yet `);
    expect(said).toContain('people make up their minds here.');
    expect(said).toContain(`${touchpoint.file}:`);
    expect(finding.inputs.length).toBeGreaterThan(1);
  });

  test('gives every rating its quadrant and its score, or says that they are not known', async () => {
    const touchpoint = found(book.touchpoints.find(({ ratings = [] }) => ratings.length > 1));
    const page = await opened(`touchpoints/${touchpoint.id}/`, plain);
    const rows = page.locator('.ratings tbody tr');
    expect(await rows.count()).toBe(touchpoint.ratings?.length);
    expect((await rows.locator('.quadrant').allInnerTexts()).filter((text) => text.trim() === '')).toEqual(
      [],
    );
  });
});

describe('the atlas', () => {
  test('has a row for every journey and counts them for each stretch of the lifecycle', async () => {
    const page = await opened('atlas/', plain);
    const journeys = atlasJourneys(book);
    const titles = await page.locator('.atlas-table th[scope="row"] a').allInnerTexts();
    expect(titles.toSorted()).toEqual(journeys.map(({ title }) => title).toSorted());
    const counts = (await page.locator('.atlas-table tfoot td').allInnerTexts()).filter(
      (text) => text !== '',
    );
    expect(counts.map(Number)).toEqual(journeysByStretch(book, journeys));
  });

  test('shows where customers leave to, and leads to the step at which they do', async () => {
    const page = await opened('atlas/', plain);
    const targets = exitTargets(book);
    expect(await page.locator('.exit-targets h3').allInnerTexts()).toEqual(targets.map(({ title }) => title));
    const exit = found(targets[0]?.exits[0]);
    await page.locator('.exits a').first().click();
    expect(decodeURI(steps(page.url()))).toBe(`journeys/${exit.journey.id}/#${exit.step.id}`);
  });
});

describe('axe finds nothing wrong, and no page is too wide', () => {
  test.each([
    'segments/young-families/',
    'segments/friend-groups/',
    'compare/',
    'compare/booking/weekend-cabin/',
    'touchpoints/review-site/',
    'atlas/',
  ])('on %s', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        const page = await opened(path, { colorScheme, viewport: { width, height: 900 } });
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  });
});

test('a book of journeys alone has no comparison, no empty section and no way to either', async () => {
  const small = await builtBook(
    temporaryBook({
      'content/book.yaml': 'segments: [families]\n',
      'content/touchpoints/shop.yaml': 'title: Shop\n',
      'journeys/one.yaml':
        'title: Buying bread\nsegments: families\nphases: { stage: purchase, steps: { title: I queue, touchpoint: shop } }\n',
      'journeys/two.yaml':
        'title: Eating bread\nphases: { stage: use, steps: { title: I eat, emotion: 1 } }\n',
    }),
  );
  onTestFinished(() => small.close());
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const headings = async (path: string) => {
    await page.goto(small.url + path);
    return page.locator('main :is(h1, h2, h3)').allInnerTexts();
  };
  expect(await headings('atlas/')).toEqual(['Atlas', 'The journeys along the customer lifecycle']);
  expect(await headings('segments/families/')).toEqual(['Families', 'Journeys']);
  expect(await page.locator('header nav a').allInnerTexts()).not.toContain('Compare');
  expect(await headings('touchpoints/shop/')).toEqual([
    'Shop',
    'What the rules notice',
    'Where customers meet it',
    'Purchase',
  ]);
  expect((await page.goto(`${small.url}compare/`))?.status()).toBe(404);
});
