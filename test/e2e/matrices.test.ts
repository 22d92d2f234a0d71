import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figuresByHand } from '../analysis/matrix/figures-by-hand.ts';
import { violationsOf } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let page: Page;
let url: string;

beforeAll(async () => {
  [browser, { url }] = await Promise.all([launchChromium(), sampleSite()]);
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

/** The figures of a table as numbers, by the titles of their row and column. */
async function figures(): Promise<ReadonlyMap<string, number>> {
  const cells = await page.locator('.matrix').evaluate((table) => {
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent.trim());
    return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
      // What follows a figure is the sign that it should be read with care.
      const [title, ...own] = [...row.children].map((cell) => cell.firstChild?.textContent ?? '');
      return own.flatMap((text, place) => (text === '' ? [] : [{ title, head: heads[place + 1], text }]));
    });
  });
  return new Map(
    cells.map(({ title, head, text }) => [
      `${title} · ${head}`,
      Number.parseFloat(text.replace('−', '-').replace(/[≈\s]/g, '')),
    ]),
  );
}

test.each([
  ['touchpoint', 'segment', 'importance', 100],
  ['touchpoint', 'segment', 'satisfaction', 100],
  ['touchpoint', 'segment', 'gap', 100],
  ['touchpoint', 'segment', 'opportunity', 1],
  ['segment', 'stage', 'importance', 100],
  ['segment', 'stage', 'emotion', 1],
  ['channel', 'stage', 'steps', 1],
  ['journey', 'touchpoint', 'steps', 1],
  ['moment', 'segment', 'emotion', 1],
  ['owner', 'touchpoint', 'steps', 1],
  ['initiative', 'goal', 'initiatives', 1],
  ['source', 'claim', 'claims', 1],
])('the matrix of %s by %s shows the %s that the files say', async (rows, columns, measure, times) => {
  await page.goto(`${url}matrix/${rows}-by-${columns}/${measure}/`);
  const shown = await figures();
  const wanted = [...(figuresByHand('.')[measure]?.(rows, columns) ?? [])];
  expect(shown.size).toBeGreaterThanOrEqual(wanted.length);
  expect(wanted.length).toBeGreaterThan(0);
  const numbers = (all: Iterable<number>) => [...all].toSorted((one, other) => one - other);
  // What belongs to no row or no column stands in the table as well.
  const besides = await page.locator('.matrix tbody td').count();
  expect(besides).toBeGreaterThanOrEqual(wanted.length);
  const round = (value: number) => Math.round(value * times * 10) / 10;
  const left = numbers(shown.values());
  for (const value of numbers(wanted.map(([, one]) => round(one)))) {
    const at = left.findIndex((one) => Math.abs(one - value) < 0.051);
    expect(at, `${value} of ${measure}`).toBeGreaterThanOrEqual(0);
    left.splice(at, 1);
  }
});

test('matrices lead to each other, fit a phone, and axe finds nothing wrong', async () => {
  const narrow = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await narrow.goto(`${url}matrix/`);
  await narrow.getByRole('link', { name: 'Gap: touchpoints by segment' }).click();
  await narrow.getByRole('heading', { level: 1, name: 'Gap: touchpoints by segment' }).waitFor();
  expect(await narrow.getByRole('link', { name: 'Gap: touchpoints by segment' }).count()).toBe(0);
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violationsOf(narrow)).toEqual([]);
  await narrow.close();
});

test('the data of a matrix have its figures with their units', async () => {
  const response = await page.request.get(`${url}matrix/touchpoint-by-segment/gap/index.json`);
  const data = (await response.json()) as {
    rows: { id: string; cells: ({ value: number; unit: string } | null)[] }[];
    columns: { id: string }[];
  };
  const place = data.columns.findIndex(({ id }) => id === 'young-families');
  expect(data.rows.find(({ id }) => id === 'checkout')?.cells[place]).toMatchObject({
    value: 0.48,
    unit: 'share',
  });
});
