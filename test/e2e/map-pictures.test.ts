import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { keepLetters } from './kept-letters.ts';
import { differenceFromKept } from './kept-pictures.ts';
import { type MapSite, mapSite } from './map-site.ts';

let site: MapSite;

beforeAll(async () => {
  site = await mapSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

const journeys = [
  ...['three-steps', 'twenty-steps', 'sixty-steps', 'blueprint', 'branches'],
  ...['deutsch', 'japanese', 'arabic'],
];
const ways: Readonly<Record<string, BrowserContextOptions & { readonly print?: true }>> = {
  phone: { viewport: { width: 390, height: 844 } },
  laptop: { viewport: { width: 1280, height: 800 } },
  'laptop-dark': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  wide: { viewport: { width: 1920, height: 1080 } },
  // A4 across.
  print: { viewport: { width: 1123, height: 794 }, print: true },
};

test.each(journeys.flatMap((journey) => Object.keys(ways).map((way) => [journey, way] as const)))(
  'the map of %s looks as it did: %s',
  async (journey, way) => {
    const { print, ...options } = ways[way] ?? {};
    // At half its size a letter that is smoothed otherwise counts for little, and a line that is missing for much.
    const page = await site.open(journey, {
      ...options,
      ...{ deviceScaleFactor: 0.5, reducedMotion: 'reduce', bypassCSP: true },
    });
    await keepLetters(page);
    if (print) await page.emulateMedia({ media: 'print' });
    await page.locator('.journey-map').evaluate((map) => {
      map.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await page.waitForFunction(() => document.querySelector('.map-head') !== null);
    expect(await differenceFromKept(`${journey}-${way}`, await page.screenshot())).toBeUndefined();
  },
);
