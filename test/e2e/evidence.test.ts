import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { temporaryBook } from '../book/temporary-book.ts';
import { violationsOf } from './accessibility.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { watchForIncidents } from './incidents.ts';
import { pagesOf } from './pages-of.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let url: string;

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite({ base: '/docs/x/' }));
});
afterAll(() => browser.close());

const booking = 'journeys/booking/weekend-cabin/';

/** How a part of a page reads, in one line. */
const read = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();

describe('without JavaScript, under a base path', () => {
  let context: BrowserContext;
  let page: Page;
  let incidents: readonly string[];

  beforeEach(async () => {
    context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    incidents = await watchForIncidents(context, url);
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    expect(incidents).toEqual([]);
  });

  test('one click leads from a pain to its source, and one from the source back to the journey', async () => {
    await page.goto(url + booking);
    const pain = page.locator('.lane.pains li').filter({ hasText: 'Reviews contradict the photographs' });
    await pain.getByRole('link', { name: 'Guest interviews 2026' }).click();
    expect(page.url()).toBe(`${url}sources/interviews-2026/`);
    expect(await read(page, 'h1')).toBe('Guest interviews 2026');

    const journey = page.locator('.claim-documents section').filter({ hasText: 'Booking a weekend cabin' });
    await journey.getByRole('link', { name: 'Booking a weekend cabin', exact: true }).first().click();
    expect(page.url()).toBe(url + booking);
  });

  test('a source lists each claim that rests on it under its step, folded up where there are many', async () => {
    await page.goto(`${url}sources/interviews-2026/`);
    const journey = page
      .locator('.claim-documents section')
      .filter({ has: page.getByRole('link', { name: 'Booking a weekend cabin', exact: true }) });
    await journey.locator('summary').click();
    const step = journey
      .locator('.claim-places > li')
      .filter({ hasText: 'I compare cabins and read reviews' });
    expect(await step.locator('.claim-words').innerText()).toContain('Reviews contradict the photographs');
    await step.getByRole('link', { name: 'I compare cabins and read reviews' }).click();
    expect(page.url()).toBe(`${url}${booking}#compare-cabins`);
  });

  test('every step with a claim says what it rests on, and a key says what the signs mean', async () => {
    await page.goto(url + booking);
    const steps = page.locator('.step').filter({ has: page.locator('.emotion, .lane.pains, .lane.gains') });
    expect(await steps.count()).toBeGreaterThan(5);
    for (const step of await steps.all())
      expect(await step.getByRole('img', { name: /^(Observed|Inferred|Assumed)$/ }).count()).toBeGreaterThan(
        0,
      );
    const key = page.getByRole('list', { name: 'What claims rest on' });
    expect(await key.locator('strong').allInnerTexts()).toEqual([
      'Observed',
      'Inferred',
      'Assumed',
      'Out of date',
    ]);
  });

  test.each([
    ['compare/booking/weekend-cabin/', '.compared'],
    ['journeys/booking/weekend-cabin/through/moments-of-truth/', '.lens-steps'],
    ['touchpoints/review-site/', '.step-list'],
    ['channels/web/', '.step-list'],
    ['matrix/', '.matrix'],
    ['atlas/', '.atlas-table'],
    ['segments/young-families/', '.lowest'],
    ['segments/', '.portraits'],
    ['opportunities/', '.opportunities'],
  ])('on %s the sign of a claim is one click from its source', async (path, within) => {
    await page.goto(url + path);
    const sign = page.locator(within).getByRole('link', { name: /^(Observed|Inferred): [^,]+$/ });
    const source = (await sign.first().getAttribute('title'))?.replace(/^\w+: /, '');
    await sign.first().click();
    expect(page.url()).toContain(`${url}sources/`);
    expect(await read(page, 'h1')).toBe(source);
  });

  test('where several sources stand behind a sign it leads to their names, at the step itself', async () => {
    await page.goto(url);
    const sign = page.locator('.lowest').getByRole('link', { name: /^Observed: .+, / });
    const sources = (await sign.first().getAttribute('title'))?.replace('Observed: ', '');
    await sign.first().click();
    expect(page.url()).toContain('#_evidence-');
    expect(await read(page, ':target')).toBe(`Evidence ${sources ?? ''}`);
    await page.locator(':target').getByRole('link').first().click();
    expect(page.url()).toContain(`${url}sources/`);
  });

  test('a pain whose only source has expired says so beside that source', async () => {
    await page.goto(`${url}journeys/help/no-hot-water/`);
    const pain = page.locator('.lane.pains li').filter({ hasText: 'no place to write one' });
    expect((await pain.innerText()).replace(/\s+/g, ' ')).toBe(
      'The list has a point on faults and no place to write one Comment cards 2023 out of date',
    );
    expect(await pain.getByRole('img').getAttribute('title')).toBe('Observed, out of date');
  });

  test('a share says what it rests on: of the customers, of all sales, and of those to each segment', async () => {
    await page.goto(`${url}segments/young-families/`);
    expect(await read(page, '.page-head .facts')).toMatch(/^35 % of customers Guest interviews 2026/);
    await page.goto(`${url}touchpoints/checkout/`);
    expect(await read(page, '.fact-table')).toMatch(/Share of sales 55 % Booking system, monthly extract\b/);
    const place = (await page.locator('.ratings thead th').allInnerTexts()).indexOf('Share of sales');
    const hikers = page.locator('.ratings tbody tr').filter({ hasText: 'Solo hikers' });
    expect(await hikers.locator('th, td').nth(place).innerText()).toBe('68 %');
    await page.goto(`${url}touchpoints/review-site/`);
    expect(await page.locator('.ratings thead th').allInnerTexts()).not.toContain('Share of sales');
  });

  test('the sign at the foot of the curve is in sight, the words beside it only to be heard', async () => {
    await page.goto(url + booking);
    const feeling = page.locator('.lane.feeling').first();
    const sign = await feeling.locator('.rests .basis').boundingBox();
    expect([sign?.width, sign?.height].map(Math.round as (value: number | undefined) => number)).toEqual([
      10, 10,
    ]);
    expect((await feeling.locator('.of').first().boundingBox())?.width).toBe(1);
  });

  test('a step leads to what is measured there, and the metric back to the step', async () => {
    await page.goto(url + booking);
    await page.locator('.lane.metrics').getByRole('link', { name: 'Checkout completion' }).first().click();
    expect(page.url()).toBe(`${url}metrics/checkout-completion/`);
    await page.locator('.uses').getByRole('link', { name: 'I pay', exact: true }).click();
    expect(page.url()).toBe(`${url}${booking}#pay`);
  });

  test('a metric says what its chart shows, draws it, and lists every figure with its file and line', async () => {
    await page.goto(`${url}metrics/checkout-completion/`);
    const rows = page.locator('table.figures tbody tr');
    const figures = await rows.count();
    expect(await read(page, '.chart figcaption')).toMatch(
      /^(Rises|Falls) from \d+ % in \w+ \d{4} to .*target 70 %/,
    );
    expect(await page.locator('.time-series:visible .point').count()).toBe(figures);
    expect(await page.locator('.time-series:visible').count()).toBe(1);
    expect(await rows.first().innerText()).toContain('content/metrics/checkout-completion.csv:2');
  });

  test('a touchpoint shows what is measured there and which source each rating is from', async () => {
    await page.goto(`${url}touchpoints/checkout/`);
    await page.locator('table.ratings').getByRole('link', { name: 'Guest survey 2026' }).first().click();
    expect(page.url()).toBe(`${url}sources/survey-2026/`);
    await page.goBack();
    await page.getByRole('link', { name: 'Checkout completion' }).first().click();
    expect(page.url()).toBe(`${url}metrics/checkout-completion/`);
  });

  test('each answer of a segment is marked by what it rests on', async () => {
    await page.goto(`${url}segments/young-families/`);
    const answers = page.locator('.answers > div').filter({ hasNot: page.locator('.unknown') });
    for (const answer of await answers.all()) expect(await answer.getByRole('img').count()).toBe(1);
  });

  test('the lists of sources and metrics are reached from the menu, the glossary from the guide', async () => {
    await page.goto(url);
    const menu = page.getByRole('navigation', { name: 'Site' });
    await menu.getByRole('link', { name: 'Evidence' }).click();
    expect(page.url()).toBe(`${url}sources/`);
    await page.getByRole('navigation', { name: 'Evidence' }).getByRole('link', { name: 'Metrics' }).click();
    expect(await page.locator('.metric-list > li').count()).toBeGreaterThan(3);
    await menu.getByRole('link', { name: 'Guide' }).click();
    await page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: 'Glossary' }).click();
    expect(await page.locator('.glossary dt').count()).toBeGreaterThan(3);
  });
});

describe('for everyone', () => {
  const pages = [
    'sources/',
    'sources/interviews-2026/',
    'metrics/',
    'metrics/checkout-completion/',
    'glossary/',
  ];

  test.each(pages.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)))(
    'axe finds nothing wrong on %s in %s, and it fits a phone',
    async (path, colorScheme) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 900 } });
      const page = await context.newPage();
      await page.goto(url + path);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await context.close();
    },
  );

  test('on a phone the narrow chart is shown, on paper the broad one', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    await page.goto(`${url}metrics/checkout-completion/`);
    expect(await page.locator('.time-series:visible').getAttribute('class')).toBe('time-series narrow');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.time-series:visible').getAttribute('class')).toBe('time-series broad');
    await page.close();
  });

  test('a source is found by its title', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('Guest interviews');
    const sources = page.getByRole('group', { name: /^Source/ }).getByRole('option');
    await sources.first().waitFor();
    expect(await sources.first().innerText()).toMatch(/^Guest interviews 2026/);
    await page.close();
  });
});

test('where few answered, every place that weighs the figure says so', async () => {
  const book = await builtBook(
    temporaryBook({
      'content/segments/families.yaml': 'title: Families',
      'content/touchpoints/checkout.yaml':
        'title: Checkout\nratings: { segment: families, importance: 80%, satisfaction: 20%, n: 3, date: 2026-03-01 }',
      'content/opportunities/price.yaml': 'title: One price\nfrom: checkout',
      'journeys/one.yaml':
        'title: Buying bread\nphases: { stage: purchase, steps: { title: I pay, touchpoint: checkout } }',
    }),
  );
  const page = await browser.newPage({ javaScriptEnabled: false });
  const few = page.locator('main tr').filter({ hasText: 'Only 3 people answered.' });
  const rows: string[] = [];
  for (const path of [
    'touchpoints/checkout/',
    'segments/families/',
    'opportunities/price/',
    'opportunities/',
  ]) {
    await page.goto(book.url + path);
    rows.push(`${path}: ${String(await few.count())}`);
  }
  expect(rows).toEqual([
    'touchpoints/checkout/: 1',
    'segments/families/: 1',
    'opportunities/price/: 1',
    'opportunities/: 1',
  ]);
  await page.goto(`${book.url}touchpoints/checkout/`);
  expect(await few.locator('time').innerText()).toBe('1 Mar 2026');
  expect(await page.locator('.basis').count()).toBe(0);
  await page.close();
  await book.close();
});

test('a book of journeys alone has no page of evidence, no entry for it and no sign', async () => {
  const book = await builtBook(
    temporaryBook({
      'journeys/one.yaml':
        'title: Buying bread\nphases: { stage: purchase, steps: { title: I queue, emotion: -1, pains: Slow } }',
    }),
  );
  const page = await browser.newPage();
  await page.goto(`${book.url}journeys/one/`);
  expect(pagesOf(book.folder).filter((path) => /^(sources|metrics|glossary)/.test(path))).toEqual([]);
  expect(await page.getByRole('link', { name: /Evidence|Sources|Metrics|Glossary/ }).count()).toBe(0);
  expect(await page.locator('.basis, .lane.evidence').count()).toBe(0);
  await page.close();
  await book.close();
});
