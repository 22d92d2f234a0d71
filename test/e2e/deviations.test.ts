import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { changesOf, type Deviations, deviationsOf } from '../../src/analysis/deviations.ts';
import type { Book, Journey } from '../../src/book/book.ts';
import { loadBook } from '../../src/book/load.ts';
import { againstPlan, againstToday, type Reading } from '../../src/site/map/deviations-in-words.ts';
import { violationsOf } from './accessibility.ts';
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

/** A page of the site, without scripts where nothing else is said, closed when the test ends. */
async function opened(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
    ...options,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
}

const addressOf = ({ id }: Journey) => `journeys/${id}/`;

/** The first journey of the sample of which something is found, and what. */
function first(find: (journey: Journey) => { readonly value: Deviations } | undefined): Deviations {
  for (const journey of book.journeys) {
    const found = find(journey);
    if (found) return found.value;
  }
  throw new Error('The sample book has no such journey.');
}

test('the sample tells of a plan of which every kind of deviation occurred', () => {
  const { counts } = first((journey) => deviationsOf(book, journey));
  expect(Object.values(counts).filter((count) => count === 0)).toEqual([]);
});

test.each<[string, Reading, (journey: Journey) => { readonly value: Deviations } | undefined]>([
  ['an actual journey', againstPlan, (journey) => deviationsOf(book, journey)],
  ['a future journey', againstToday, (journey) => changesOf(book, journey)],
])('the page of %s says what deviates, in a sentence and step by step', async (_name, reading, find) => {
  const { actual, planned, steps, counts } = first(find);
  const page = await opened(addressOf(actual));
  const section = page.locator(`section:has(> #${reading.id})`);
  expect(await section.locator('h2').innerText()).toBe(reading.heading);
  expect(await section.locator('> p').first().innerText()).toBe(reading.sentence(counts));
  const kinds = await section
    .getByRole('rowheader')
    .filter({ has: page.locator('.deviation-sign') })
    .all();
  expect(await Promise.all(kinds.map(async (one) => (await one.innerText()).replace(/^\S+\s+/, '')))).toEqual(
    steps.map((step) =>
      step.kind === 'moved' ? `${reading.kinds.moved} ${step.to}` : reading.kinds[step.kind],
    ),
  );
  const links = await section
    .locator('.deviations .voice')
    .evaluateAll((all) => all.map((one) => [one.textContent.trim(), one.getAttribute('href') ?? '']));
  const link = ({ id }: Journey, { step }: { step: { id: string; title: string } }) => [
    step.title,
    `/docs/x/journeys/${id}/#${encodeURIComponent(step.id)}`,
  ];
  expect(links).toEqual(
    steps.flatMap((step) => [
      ...('planned' in step ? [link(planned, step.planned)] : []),
      ...('actual' in step ? [link(actual, step.actual)] : []),
    ]),
  );
});

test('every step leads to its place on both maps', async () => {
  const { actual, planned, steps } = first((journey) => deviationsOf(book, journey));
  const [both] = steps.flatMap((step) => (step.kind === 'otherwise' ? [step] : []));
  if (both === undefined) throw new Error('No step happened otherwise.');
  const page = await opened(addressOf(actual));
  const row = page.locator('.deviations tbody.otherwise').first();
  for (const [column, journey, { step }] of [
    [0, planned, both.planned],
    [1, actual, both.actual],
  ] as const) {
    await page.goto(url + addressOf(actual));
    await row.locator('.voice').nth(column).click();
    expect(decodeURI(page.url())).toBe(`${url}${addressOf(journey)}#${step.id}`);
    expect(await page.locator(':target').innerText()).toBe(step.title);
  }
});

test('what is not known on one side is said to be so', async () => {
  const { actual, steps } = first((journey) => deviationsOf(book, journey));
  const gaps = steps
    .flatMap((step) => ('differences' in step ? step.differences : []))
    .filter(({ what, gap }) => gap && (what === 'emotion' || what === 'duration'));
  expect(gaps.length).toBeGreaterThan(0);
  const page = await opened(addressOf(actual));
  expect(await page.locator('.deviations .unknown').filter({ hasText: 'not known' }).count()).toBe(
    gaps.length,
  );
});

test('the planned journey leads to what was observed', async () => {
  const { actual, planned } = first((journey) => deviationsOf(book, journey));
  const page = await opened(addressOf(planned));
  await page.getByText('About this journey').click();
  const line = page.locator('.facts-line li', { hasText: 'Observed in' });
  await line.getByRole('link', { name: actual.title, exact: true }).click();
  expect(page.url()).toBe(url + addressOf(actual));
});

test('a journey that is held against no other says nothing of it', async () => {
  const alone = book.journeys.find(
    (journey) =>
      deviationsOf(book, journey) === undefined &&
      changesOf(book, journey) === undefined &&
      book.journeys.every(({ of }) => of !== journey.id),
  );
  if (alone === undefined) throw new Error('Every journey of the sample is held against another.');
  const page = await opened(addressOf(alone));
  expect(await page.locator('.deviations, #_against-plan, #_against-today').count()).toBe(0);
  expect(await page.locator('.facts-line', { hasText: 'Observed in' }).count()).toBe(0);
});

test('axe finds nothing wrong, and no page is too wide', async () => {
  const pages = [
    first((journey) => deviationsOf(book, journey)),
    first((journey) => changesOf(book, journey)),
  ].map(({ actual }) => addressOf(actual));
  for (const path of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        const page = await opened(path, {
          colorScheme,
          viewport: { width, height: 900 },
          javaScriptEnabled: true,
        });
        expect(await violationsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        // The table needs no scrolling of its own, even on a phone.
        expect(
          await page
            .locator('.wide-scroll:has(> .deviations)')
            .evaluate((region) => region.scrollWidth - region.clientWidth),
        ).toBe(0);
      }
    }
  }
});
