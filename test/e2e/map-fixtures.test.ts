import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { type BuiltBook, builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { mapBook, mapJourneys } from './map-book.ts';
import { clashingTexts, misplacedCells } from './map-geometry.ts';

let browser: Browser;
let context: BrowserContext;
let book: string;
let site: BuiltBook;

beforeAll(async () => {
  book = await mkdtemp(path.join(tmpdir(), 'journeybook-maps-'));
  for (const [file, text] of Object.entries(mapBook())) {
    await mkdir(path.join(book, path.dirname(file)), { recursive: true });
    await writeFile(path.join(book, file), text);
  }
  [browser, site] = await Promise.all([launchChromium(), builtBook(book)]);
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(book, { recursive: true });
});

async function open(journey: string, width: number, more = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 900 }, ...more });
  const page = await context.newPage();
  await page.goto(`${site.url}journeys/${journey}/`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const everywhere = mapJourneys.flatMap((journey) =>
  [390, 1280, 1920].map((width) => [journey, width] as const),
);

test.each(everywhere)(
  'in the map of %s no text is cut off or lies over another at %i px, and the page does not scroll sideways',
  async (journey, width) => {
    const page = await open(journey, width);
    expect(await clashingTexts(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  },
);

test.each(mapJourneys)('the cells of %s stand in the row of their lane', async (journey) => {
  expect(await misplacedCells(await open(journey, 1280))).toEqual([]);
});

test.each(mapJourneys)('axe finds nothing wrong with the map of %s', async (journey) => {
  expect(await violationsOf(await open(journey, 1280))).toEqual([]);
});

describe('what a page weighs', () => {
  const zipped = (file: string) => gzipSync(readFileSync(path.join(site.folder, file)), { level: 9 }).length;
  const page = (journey: string) => `journeys/${journey}/index.html`;

  test.each([
    ['twenty-steps', 35_000],
    ['sixty-steps', 120_000],
  ])('%s has at most %i bytes of HTML', (journey, most) => {
    expect(existsSync(path.join(site.folder, page(journey)))).toBe(true);
    expect(zipped(page(journey))).toBeLessThanOrEqual(most);
  });
});
