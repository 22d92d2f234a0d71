import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { watchForIncidents } from './incidents.ts';
import { sampleSite } from './sample-site.ts';

const base = '/docs/x/';
let browser: Browser;
let incidents: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(incidents).toEqual([]);
});

interface Visit {
  readonly path?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** Opens a page of the sample site; what should never happen on it fails the test. */
async function visit({ path = '', colorScheme = 'light', width = 1280 }: Visit = {}): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const { url } = await sampleSite({ base });
  incidents = await watchForIncidents(context, url);
  const page = await context.newPage();
  await page.goto(url + path);
  return page;
}

/** Searches for words and returns the results as they read, a line for each option. */
async function search(page: Page, words: string): Promise<readonly string[]> {
  await field(page).fill(words);
  await page.waitForURL((url) => url.searchParams.get('q') === words);
  await page.locator('.search-results[aria-busy="false"]').waitFor({ state: 'attached' });
  return read(page);
}

const field = (page: Page) => page.getByRole('combobox', { name: 'Search this book' });

const results = (page: Page) => page.getByRole('listbox', { name: 'Results' }).getByRole('option');

async function read(page: Page): Promise<readonly string[]> {
  return (await results(page).allInnerTexts()).map((text) => text.replaceAll('\n', ' | '));
}

async function activeResult(page: Page): Promise<string> {
  const selected = results(page).and(page.locator('[aria-selected="true"]'));
  const id = await field(page).getAttribute('aria-activedescendant');
  expect(await selected.getAttribute('id')).toBe(id);
  return (await selected.locator('.search-title').innerText()).trim();
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

test('a step is found by a word of its thoughts, and the result leads to the step', async () => {
  const page = await visit();
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await search(page, 'mittens')).toEqual([
    'Booking a weekend cabin',
    'I search my mail for a code that is not in it | I have packed eleven pairs of mittens and no way of getting in.',
  ]);
  expect(await page.locator('mark').allInnerTexts()).toEqual(['mittens']);
  await results(page).last().click();
  const step = `${base}journeys/booking/weekend-cabin/#i-search-my-mail-for-a-code-that-is-not-in-it`;
  await page.waitForURL(`**${step}`);
  expect(await page.locator(':target').innerText()).toBe('I search my mail for a code that is not in it');
});

test('a title comes before a mention, and the title of a step before a mention in another', async () => {
  const page = await visit();
  await page.keyboard.press('/');
  const lines = await search(page, 'checkout');
  expect(lines[0]).toBe('Checkout | Names, extras, total, terms, card.');
  const journeys = page.getByRole('group', { name: /^Journey/ }).getByRole('option');
  expect(await journeys.locator('.search-title').first().innerText()).toBe('Coming back');
  expect(await journeys.locator('.search-title').nth(1).innerText()).toBe(
    'The checkout asks for my address a fourth time',
  );
});

test('a page that is called what was searched for comes before one that is called more', async () => {
  const page = await visit();
  await page.keyboard.press('/');
  expect((await search(page, 'guide'))[0]).toMatch(/^Guide( |$)/);
});

test('results are grouped by kind, each group with its number of pages', async () => {
  const page = await visit();
  await page.keyboard.press('/');
  await search(page, 'wind');
  const groups = await page.getByRole('group').all();
  const names = await Promise.all(groups.map((group) => group.locator('.search-kind').innerText()));
  const total = names.map((name) => Number(/\d+$/.exec(name)?.[0])).reduce((sum, count) => sum + count, 0);
  expect(new Set(names).size).toBe(names.length);
  expect(await page.getByRole('status').innerText()).toBe(`${total} pages`);
});

test('the rest of a long group is shown when it is asked for', async () => {
  const page = await visit();
  await page.keyboard.press('/');
  await search(page, 'cabin');
  const journeys = page.getByRole('group', { name: /^Journey/ });
  const count = Number(/\d+$/.exec(await journeys.locator('.search-kind').innerText())?.[0]);
  expect(await journeys.locator('.search-page').count()).toBe(4);
  await journeys.getByRole('option', { name: /^Show more/ }).click();
  await expect.poll(() => journeys.locator('.search-page').count()).toBe(count);
});

test('a segment narrows the search; its counts tell what is left, and nothing is a way back', async () => {
  const page = await visit();
  await page.keyboard.press('/');
  await search(page, 'mittens');
  await page.getByRole('button', { name: 'Filter' }).click();
  const segment = page.getByLabel('Segment');
  expect(await segment.locator('option').allInnerTexts()).toEqual([
    'Any',
    'Solo hikers (1)',
    'Young families (1)',
  ]);

  await search(page, 'checkout');
  const all = await read(page);
  await segment.selectOption('Couples on a long drive');
  const chip = page.getByRole('button', { name: 'Couples on a long drive: remove this filter' });
  await chip.waitFor();
  await expect.poll(() => read(page)).not.toEqual(all);
  const narrowed = await read(page);
  expect(narrowed).toContain('Checkout | Names, extras, total, terms, card.');
  expect(narrowed).not.toContain('Coming back');

  await field(page).fill('mittens');
  await page.getByText('Nothing found for “mittens”.').waitFor();
  await page.getByRole('button', { name: 'Search without the filters (1)' }).click();
  await expect.poll(() => read(page)).toContain('Booking a weekend cabin');
  expect(await chip.count()).toBe(0);
});

test('the keyboard is enough: open, choose, follow, close, and back to where one was', async () => {
  const page = await visit({ path: 'touchpoints/' });
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('/');
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('1/2 checkout');
  expect(await field(page).inputValue()).toBe('1/2 checkout');
  await search(page, 'checkout');
  const titles = await page.locator('.search-results .search-title').allInnerTexts();

  expect(await activeResult(page)).toBe(titles[0]);
  await page.keyboard.press('ArrowDown');
  expect(await activeResult(page)).toBe(titles[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await activeResult(page)).toBe(titles.at(-1));
  await page.keyboard.press('Home');
  expect(await activeResult(page)).toBe(titles[0]);
  await page.keyboard.press('End');
  expect(await activeResult(page)).toBe(titles.at(-1));
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  const heads = page.locator('.search-results [role="option"]:nth-child(1 of [role="option"]) .search-title');
  expect(await activeResult(page)).toBe((await heads.nth(1).innerText()).trim());

  await page.keyboard.press('Escape');
  expect(await dialog(page).count()).toBe(0);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('Control+k');
  await dialog(page).waitFor();
  expect(await field(page).inputValue()).toBe('checkout');
  await page.keyboard.type('mittens');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${base}journeys/booking/weekend-cabin/`);
});

test('a result on the same page closes the search and goes to its place', async () => {
  const page = await visit({ path: 'journeys/booking/weekend-cabin/' });
  await page.keyboard.press('Control+k');
  await search(page, 'mittens');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(
    `**${base}journeys/booking/weekend-cabin/#i-search-my-mail-for-a-code-that-is-not-in-it`,
  );
  expect(await dialog(page).count()).toBe(0);
});

test('a query in the address opens the search with it, and closing takes it away', async () => {
  const page = await visit({ path: 'matrix/?q=mittens' });
  await results(page).first().waitFor();
  expect((await read(page))[0]).toBe('Booking a weekend cabin');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.waitForURL((url) => url.search === '');
});

test('nothing of Pagefind is fetched before the search is opened', async () => {
  const page = await visit();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('/');
  await page.getByText('Every word of every page can be found').waitFor();
  expect(requests).toContain(`${base}pagefind/pagefind.js`);
});

test('without JavaScript there is no button that does nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto((await sampleSite({ base })).url);
  expect(await page.getByRole('button', { name: 'Search' }).count()).toBe(0);
});

test.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 390 },
] as const)('the search is accessible in $colorScheme at $width pixels', async (look) => {
  const page = await visit(look);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByText('Every word of every page can be found').waitFor();
  expect(await violationsOf(page, 'dialog')).toEqual([]);
  await search(page, 'checkout');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByLabel('Segment').selectOption({ index: 1 });
  await page.locator('.search-chip').waitFor();
  expect(await violationsOf(page, 'dialog')).toEqual([]);
  await field(page).fill('zzzq');
  await page.getByText('Nothing found for “zzzq”.').waitFor();
  expect(await violationsOf(page, 'dialog')).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
