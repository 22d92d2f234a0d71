import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { isEmbed, pagesOf } from './pages-of.ts';
import { sampleSite } from './sample-site.ts';

const journey = 'journeys/booking/weekend-cabin/';
const laptop = { width: 1280, height: 720 };

let browser: Browser;
let url: string;
let journeys: readonly string[];

beforeAll(async () => {
  browser = await launchChromium();
  const site = await sampleSite();
  url = site.url;
  journeys = pagesOf(site.folder).filter(
    (page) => /^journeys\/./.test(page) && !page.includes('/through/') && !isEmbed(page),
  );
});
afterAll(() => browser.close());

/** The page of a journey in a window of its own, closed when the test ends. */
async function opened(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: laptop, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(url + journey);
  return page;
}

const fold = (page: Page) => page.locator('details.about');
const summary = (page: Page) => page.getByText('About this journey');
const goal = 'When a weekend is free, I want a cabin we all like, so that we can leave on Friday.';

describe('on the first screen of a laptop', () => {
  test('stand the steps of every journey, and its curve as a whole or the beginning of the large one', async () => {
    const page = await opened();
    expect(journeys).toHaveLength(16);
    const found: Record<string, unknown> = {};
    for (const path of journeys) {
      await page.goto(url + path);
      await page.evaluate(() => document.fonts.ready);
      found[path] = await page.evaluate((foot) => {
        const boxes = (selector: string) =>
          [...document.querySelectorAll(selector)]
            .filter((one) => one.checkVisibility())
            .map((one) => one.getBoundingClientRect());
        return {
          steps: boxes('.step h3').every(({ bottom }) => bottom < foot),
          curve:
            boxes('.overview .sparkline').some(({ bottom }) => bottom < foot) ||
            boxes('.journey-map .curve').some(({ top }) => top < foot),
        };
      }, laptop.height);
    }
    expect(found).toEqual(Object.fromEntries(journeys.map((path) => [path, { steps: true, curve: true }])));
  });

  test('a line says whose journey it is, who answers for it and how fresh it is', async () => {
    const page = await opened();
    expect(await page.locator('.page-head .facts-line:visible li').allInnerTexts()).toEqual([
      'Young families',
      'Solo hikers',
      'Owner Digital sales',
      'Reviewed 14 Sep 2026, due again 14 Mar 2027',
    ]);
    expect(await page.getByText(goal).isVisible()).toBe(false);
  });
});

describe('the fold about a journey', () => {
  test.each([true, false])('unfolds by the keyboard, with scripts: %s', async (javaScriptEnabled) => {
    const page = await opened({ javaScriptEnabled });
    await page.getByRole('link', { name: 'Digital sales' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.getByText(goal).isVisible()).toBe(true);
    expect(await fold(page).locator('.facts-line li').allInnerTexts()).toEqual([
      'Compare its segments',
      'Level: episode',
      expect.stringMatching(/^Changed \d+ \w+ \d{4}$/),
      'To be replaced by Booking a weekend cabin, one price throughout',
      expect.stringMatching(/^Tags\s+cabins, price, checkout$/),
    ]);
    await page.keyboard.press('Tab');
    expect(await page.locator('.lens-links a:focus').innerText()).toBe('Five-phase map');
  });

  test('leaves what stands above it where it is', async () => {
    for (const width of [390, 768, 1280, 1920]) {
      const page = await opened({ viewport: { width, height: 900 } });
      const above = () =>
        page
          .locator('h1, .lead, .journey-facts > .facts-line > li, .about > summary')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as unknown));
      const before = await above();
      await summary(page).click();
      expect(await above()).toEqual(before);
    }
  });

  test('lets links of the line above it be reached, and lies over none', async () => {
    const page = await opened();
    await summary(page).click();
    for (const link of await page.locator('.journey-facts a').all()) await link.click({ trial: true });
    expect(await fold(page).getAttribute('open')).toBe('');
  });

  test('is no obstacle to anyone: axe finds nothing wrong in it', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        const page = await opened({ colorScheme, viewport: { width, height: 900 } });
        await summary(page).click();
        expect(await violationsOf(page, '.page-head')).toEqual([]);
      }
    }
  });

  test('stands open on paper', async () => {
    const page = await opened();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(goal).isVisible()).toBe(true);
    expect(await page.getByText('Level: episode').isVisible()).toBe(true);
    expect(await summary(page).isVisible()).toBe(false);
  });
});
