import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { mapJourneys } from './map-book.ts';
import { clashingTexts, misplacedCells } from './map-geometry.ts';
import { type MapSite, mapSite } from './map-site.ts';

let site: MapSite;

beforeAll(async () => {
  site = await mapSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

/** 640 and 320 px are what a window of 1280 px has at 200 % and 400 %. */
const everywhere = mapJourneys.flatMap((journey) =>
  [320, 390, 640, 1280, 1920].map((width) => [journey, width] as const),
);

test.each(everywhere)(
  'in the map of %s no text is cut off or lies over another at %i px, and the page does not scroll sideways',
  async (journey, width) => {
    const page = await site.open(journey, { viewport: { width, height: 900 } });
    expect(await clashingTexts(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  },
);

test.each(['twenty-steps', 'branches', 'deutsch', 'arabic'])(
  'letters of twice the size leave no text of %s cut off or over another',
  async (journey) => {
    const page = await site.open(journey);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await clashingTexts(page)).toEqual([]);
    expect(await misplacedCells(page)).toEqual([]);
  },
);

test.each(['twenty-steps', 'branches'])('forced colours leave %s its lines and its ways', async (journey) => {
  const page = await site.open(journey, { forcedColors: 'active' });
  const strokes = await page
    .locator('.curve .line, .paths-over .onward')
    .evaluateAll((all) => all.map((line) => [line.checkVisibility(), getComputedStyle(line).stroke]));
  expect(strokes.length).toBeGreaterThan(2);
  expect(strokes.filter(([visible, stroke]) => visible !== true || stroke === 'none')).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
});

test.each(mapJourneys)('the cells of %s stand in the row of their lane', async (journey) => {
  expect(await misplacedCells(await site.open(journey))).toEqual([]);
});

test.each(mapJourneys)('the names of the levels of %s stand level with them', async (journey) => {
  const page = await site.open(journey);
  const apart = await page.locator('.journey-map').evaluate((map) => {
    const middles = (selector: string) =>
      [...map.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .map(({ top, bottom }) => (top + bottom) / 2);
    const names = middles('.scale span');
    const levels = middles('.curve > .emotion-curve .level');
    return names.map((name, place) => Math.abs(name - (levels[place] ?? Number.NaN)));
  });
  expect(apart).toHaveLength(journey === 'six-segments' ? 0 : 5);
  expect(apart.filter((pixels) => !(pixels < 2))).toEqual([]);
});

test.each(mapJourneys)('axe finds nothing wrong with the map of %s', async (journey) => {
  expect(await violationsOf(await site.open(journey))).toEqual([]);
});

describe('a page', () => {
  const zipped = (file: string) => gzipSync(readFileSync(path.join(site.folder, file)), { level: 9 }).length;

  test.each([
    ['twenty-steps', 35_000],
    ['sixty-steps', 120_000],
  ])('of %s has at most %i bytes of HTML and 10,000 of scripts, zipped', async (journey, most) => {
    const page = await site.open(journey);
    expect(zipped(`journeys/${journey}/index.html`)).toBeLessThanOrEqual(most);
    const scripts = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((script) => new URL((script as HTMLScriptElement).src).pathname));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.map(zipped).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10_000);
  });

  test.each([390, 1280])('does not move once it is painted, at %i px', async (width) => {
    const page = await site.open('twenty-steps', { viewport: { width, height: 900 } });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBe(0);
  });
});
