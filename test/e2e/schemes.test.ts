import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pixelsOf } from './pixels.ts';
import { sampleSite } from './sample-site.ts';

const journey = 'journeys/booking/weekend-cabin/';

let browser: Browser;
let page: Page;
let url: string;

beforeAll(async () => {
  browser = await launchChromium();
  ({ url } = await sampleSite());
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** Opens a page for a reader with these preferences, and no others. */
async function visit(path: string, media: Media): Promise<void> {
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    forcedColors: null,
    reducedMotion: null,
    ...media,
  });
  await page.goto(url + path);
}

/** The luminance of the grounds of the page, of the curve and of the Mermaid diagram. */
async function grounds(): Promise<readonly number[]> {
  const parts = ['.site-header', '.journey-map .curve', '.mermaid img'].map((part) =>
    page.locator(part).first(),
  );
  const found: number[] = [];
  for (const part of parts) found.push((await pixelsOf(part)).ground);
  return found;
}

describe('a reader who asks for', () => {
  test('dark gets dark pages, dark maps and dark diagrams', async () => {
    await visit(journey, { colorScheme: 'dark' });
    for (const ground of await grounds()) expect(ground).toBeLessThan(0.03);
  });

  test('light, or for nothing, gets light ones', async () => {
    await visit(journey, { colorScheme: 'light' });
    for (const ground of await grounds()) expect(ground).toBeGreaterThan(0.75);
  });

  test.each(['light', 'dark'] as const)(
    'the colours of a %s system still sees signs and curves',
    async (scheme) => {
      await visit(journey, { forcedColors: 'active', colorScheme: scheme });
      expect((await pixelsOf(page.locator('.site-header'))).ground).toBe(scheme === 'light' ? 1 : 0);
      expect((await pixelsOf(page.locator('.chip .sign').first())).marked).toBeGreaterThan(0.2);
      expect((await pixelsOf(page.locator('.emotion-curve .line').first())).marked).toBeGreaterThan(0.005);
      expect((await pixelsOf(page.locator('.emotion-curve .points').first())).marked).toBeGreaterThan(0.001);
    },
  );

  test('no motion sees none, and whoever does not is taken gently to a place on the page', async () => {
    const moving = () =>
      page.locator('html, html *').evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element);
            return scrollBehavior === 'smooth' || transitionDuration !== '0s' || animationName !== 'none';
          })
          .map(({ outerHTML }) => outerHTML.slice(0, 200)),
      );
    await visit(journey, { reducedMotion: 'reduce' });
    expect(await moving()).toEqual([]);
    await visit(journey, { reducedMotion: 'no-preference' });
    expect((await moving())[0]).toMatch(/^<html/);
  });
});
