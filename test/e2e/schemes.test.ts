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

describe('on paper', () => {
  /** The width between the margins of A4 landscape, in CSS pixels. */
  const paper = Math.floor(((297 - 2 * 12) / 25.4) * 96);

  async function print(path: string, media: Media = {}): Promise<void> {
    await page.setViewportSize({ width: paper, height: 700 });
    await visit(path, { media: 'print', ...media });
  }

  /** What can be read on the page, without what is only there for those who listen. */
  const shown = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((elements) =>
        elements.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent.trim()),
      );

  test.each(['', journey, 'matrix/'])('nothing of /%s is wider than the paper, or cut off', async (path) => {
    await print(path);
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

  test('a journey is all its steps, without what only a screen needs', async () => {
    await visit(journey, { media: 'screen' });
    const steps = await shown('.step h3');
    await print(journey);
    expect(await shown('.step h3')).toEqual(steps);
    expect(await shown('.overview')).toHaveLength(1);
    expect(await shown('nav, button, input, summary, .downloads, .lane-names, .curve')).toEqual([]);
  });

  test('a dark screen does not make dark paper', async () => {
    await print(journey, { colorScheme: 'dark' });
    for (const part of ['.page-head', '.step >> nth=2', '.mermaid img'])
      expect((await pixelsOf(page.locator(part).first())).ground).toBeGreaterThan(0.9);
  });

  test.each(['', journey, 'matrix/'])('/%s is a few sheets of A4 across', async (path) => {
    await visit(path, {});
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 (\S+) (\S+)\]/g)].map((sides) =>
      sides.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4)),
    );
    expect(new Set(sheets.map(String))).toEqual(new Set(['297,210']));
    expect(sheets.length).toBeLessThan(7);
  });
});
