import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pixelsOf } from './pixels.ts';
import { type PrintedSheet, sheetsOf } from './printed-sheets.ts';
import { sampleSite } from './sample-site.ts';

const journey = 'journeys/booking/weekend-cabin/';
const withDiagram = 'journeys/stay/two-nights-in-the-rain/';

/** A page of each kind. */
const pages = [
  '',
  'atlas/',
  'channels/',
  'channels/app/',
  'compare/',
  'compare/booking/weekend-cabin/',
  'frameworks/',
  'frameworks/five-phase/',
  'frameworks/moments-of-truth/',
  'frameworks/our-way/',
  'glossary/',
  'goals/',
  'goals/families-first/',
  'initiatives/',
  'initiatives/price-transparency/',
  'journeys/',
  journey,
  `${journey}through/moments-of-truth/`,
  withDiagram,
  'matrix/',
  'metrics/',
  'metrics/checkout-completion/',
  'opportunities/',
  'opportunities/all-in-price/',
  'owners/digital-sales/',
  'pages/how-to-read-a-map/',
  'segments/',
  'segments/young-families/',
  'sources/',
  'sources/interviews-2026/',
  'touchpoints/',
  'touchpoints/checkout/',
  'trim/',
];

/** The width between the margins of A4 landscape, in CSS pixels. */
const paper = Math.floor(((297 - 2 * 12) / 25.4) * 96);

let browser: Browser;
let page: Page;
let url: string;

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite());
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** Shows a page as it will be printed, on a screen as wide as the paper. */
async function show(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.setViewportSize({ width: paper, height: 700 });
  await page.emulateMedia({ media: 'print', colorScheme });
  await page.goto(url + path);
}

/** Prints a page. */
async function print(path: string): Promise<readonly PrintedSheet[]> {
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.goto(url + path);
  return sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true }));
}

/** Headings below which stands nothing on their sheet but lines of their own size. */
function lonelyHeadings({ headings, texts }: PrintedSheet): readonly string[] {
  return headings
    .filter(({ top }) => {
      const below = texts.filter(({ y }) => y < top);
      const heading = below.reduce((highest, text) => (text.y > highest.y ? text : highest), {
        y: -Infinity,
        size: 0,
      });
      return !below.some(({ y, size }) => y < heading.y && Math.abs(size - heading.size) > 0.1);
    })
    .map(({ title }) => title);
}

/** What can be read on the page, without what is only there for those who listen. */
const shown = (selector: string) =>
  page
    .locator(selector)
    .evaluateAll((elements) =>
      elements.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent.trim()),
    );

test.each(pages)('nothing of /%s is wider than the paper, or cut off', async (path) => {
  await show(path);
  const lost = await page.locator('body *').evaluateAll(
    (elements, width) =>
      elements
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'))
        .filter((element) => {
          const { right } = element.getBoundingClientRect();
          const cut =
            getComputedStyle(element).overflowX !== 'visible' &&
            element.scrollWidth > element.clientWidth + 1;
          return right > width + 1 || cut;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    paper,
  );
  expect(lost).toEqual([]);
});

test.each(pages)(
  '/%s is a few sheets of A4 across, in full size, with no heading alone at a foot',
  async (path) => {
    const sheets = await print(path);
    expect(sheets.length).toBeLessThan(7);
    expect(sheets.map(({ width, height }) => `${width} × ${height}`)).toEqual(sheets.map(() => '297 × 210'));
    for (const { scale } of sheets) expect(scale).toBeCloseTo(0.75, 3);
    expect(sheets.flatMap(({ headings }) => headings).length).toBeGreaterThan(0);
    expect(sheets.flatMap(lonelyHeadings)).toEqual([]);
  },
);

test('the stages of the journeys at home stand over their columns', async () => {
  await show('');
  const lefts = await page
    .locator('.ribbons :is(.axis, .ribbon) > :last-child')
    .evaluateAll((columns) => columns.map((column) => Math.round(column.getBoundingClientRect().left)));
  expect(lefts.length).toBeGreaterThan(10);
  expect(new Set(lefts).size).toBe(1);
});

test('a heading alone at the foot of a sheet is noticed', () => {
  const heading = { y: 40, size: 12 };
  const sheet = { width: 297, height: 210, scale: 0.75, headings: [{ title: 'Steps', top: 52 }] };
  const above = { y: 90, size: 8 };
  expect(lonelyHeadings({ ...sheet, texts: [above, heading] })).toEqual(['Steps']);
  expect(lonelyHeadings({ ...sheet, texts: [above, heading, { y: 26, size: 12 }] })).toEqual(['Steps']);
  expect(lonelyHeadings({ ...sheet, texts: [above, heading, { y: 20, size: 8 }] })).toEqual([]);
});

test('sums stand once, under the last row of their table', async () => {
  await show('compare/booking/weekend-cabin/');
  const displays = await page
    .locator('tfoot')
    .evaluateAll((feet) => feet.map((foot) => getComputedStyle(foot).display));
  expect(displays).toEqual(['table-row-group']);
});

test('what is folded up on a screen is told in full where it is short', async () => {
  await show('opportunities/all-in-price/');
  expect(await shown('.more-exits summary')).toEqual([]);
  expect((await shown('.more-exits tbody tr')).length).toBeGreaterThan(0);
});

describe('a journey', () => {
  test('is all its steps, without what only a screen needs', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(url + journey);
    const steps = await shown('.step h3');
    await show(journey);
    expect(await shown('.step h3')).toEqual(steps);
    expect(await shown('.overview')).toHaveLength(1);
    expect(
      await shown('nav, button, input, summary, .downloads, .lane-names, .curve, .only-here, .mermaid'),
    ).toEqual([]);
  });

  test('has its short phases beside each other', async () => {
    await show(journey);
    const tops = await page
      .locator('.phase')
      .evaluateAll((phases) => phases.map((phase) => Math.round(phase.getBoundingClientRect().top)));
    expect(tops).toHaveLength(5);
    expect(new Set(tops.slice(-3)).size).toBe(1);
  });
});

test('a dark screen does not make dark paper', async () => {
  await show(withDiagram, 'dark');
  for (const part of ['.page-head', '.step >> nth=2', '.mermaid img'])
    expect((await pixelsOf(page.locator(part).first())).ground).toBeGreaterThan(0.9);
});
