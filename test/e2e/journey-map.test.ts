import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { inTabs } from './in-tabs.ts';
import { clashingTexts, drawnEmotions, misplacedCells, writtenEmotions } from './map-geometry.ts';
import { pagesOf } from './pages-of.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let context: BrowserContext;
let url: string;
let journeys: readonly string[];

beforeAll(async () => {
  browser = await launchChromium();
  const site = await sampleSite();
  ({ url } = site);
  journeys = pagesOf(site.folder).filter((page) => /^journeys\/(?!.*\/(through|embed)\/)./.test(page));
  expect(journeys).toHaveLength(16);
});
afterEach(() => context.close());
afterAll(() => browser.close());

async function open(address: string, width = 1280): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What is asked of the map of every journey of the sample book, journey by journey. */
async function ofEveryMap<Found>(ask: (page: Page) => Promise<Found>): Promise<readonly Found[]> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  return inTabs(context, journeys, async (page, journey) => {
    await page.goto(url + journey);
    return ask(page);
  });
}

const weekend = 'journeys/booking/weekend-cabin/';
const map = (page: Page) => page.getByRole('region', { name: /^Map of / });

describe('where there is room, the map is a grid', () => {
  test('in which every cell stands level with the name of its lane and in the column of its step', async () => {
    expect((await ofEveryMap(misplacedCells)).flat()).toEqual([]);
  });

  test('over which the curve draws what the words say, in the middle of each step', async () => {
    const curves = await ofEveryMap(async (page) => ({
      written: await writtenEmotions(page),
      drawn: await drawnEmotions(page),
    }));
    for (const { written, drawn } of curves) {
      expect(Object.keys(written).length).toBeGreaterThan(4);
      expect(drawn.emotions).toEqual(written);
      // Lines of several segments stand beside each other.
      expect(drawn.farthest).toBeLessThan(20);
    }
  });

  test('in which no text is cut off or lies over another', async () => {
    expect((await ofEveryMap(clashingTexts)).flat()).toEqual([]);
  });

  test('whose lane names stay in view when it is scrolled', async () => {
    const page = await open(url + weekend);
    await map(page).evaluate((region) => region.scrollTo({ left: region.scrollWidth, behavior: 'instant' }));
    expect(await map(page).evaluate((region) => region.scrollLeft)).toBeGreaterThan(1000);
    const names = await page.locator('.lane-names').boundingBox();
    expect(names?.x).toBe((await map(page).boundingBox())?.x);
    expect((await page.locator('.step').last().boundingBox())?.x).toBeLessThan(1280);
  });
});

describe('with the keyboard', () => {
  test('the map is reached by tabbing, shows that it is, and scrolls', async () => {
    const page = await open(url + weekend);
    const focused = () => map(page).evaluate((region) => region === document.activeElement);
    for (let tabs = 0; tabs < 40 && !(await focused()); tabs += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe(true);
    expect(await map(page).evaluate((region) => getComputedStyle(region).outlineStyle)).toBe('solid');
    const scrolled = () => map(page).evaluate((region) => region.scrollLeft);
    expect(await scrolled()).toBe(0);
    for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(scrolled).toBeGreaterThan(100);
    for (let times = 0; times < 8; times += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(scrolled).toBe(0);
  });

  test('a step that is tabbed to is not hidden behind the names of the lanes', async () => {
    const page = await open(url + weekend);
    await page.locator('.step').last().getByRole('link').first().focus();
    await page.locator('.step').nth(3).getByRole('link').first().focus();
    const names = await page.locator('.lane-names').boundingBox();
    const step = await page.locator('.step').nth(3).getByRole('link').first().boundingBox();
    expect(step?.x).toBeGreaterThanOrEqual((names?.x ?? 0) + (names?.width ?? 0));
  });
});

describe('a link to a step', () => {
  test('brings its title into view beside the names of the lanes, and marks its column', async () => {
    const page = await open(`${url}${weekend}#i-search-my-mail-for-a-code-that-is-not-in-it`);
    const title = page.locator(':target');
    const end = async () => ((await title.boundingBox())?.x ?? 0) + ((await title.boundingBox())?.width ?? 0);
    await expect.poll(end).toBeLessThanOrEqual(1281);
    const [at, names] = [await title.boundingBox(), await page.locator('.lane-names').boundingBox()];
    expect(at?.x).toBeGreaterThanOrEqual((names?.x ?? 0) + (names?.width ?? 0));
    expect(at?.y).toBeGreaterThanOrEqual(0);
    expect(at?.y).toBeLessThan(900);
    const colour = (nth: number) =>
      page
        .locator('.step')
        .nth(nth)
        .evaluate((step) => getComputedStyle(step).backgroundColor);
    const marked = await page
      .locator('.step:has(:target)')
      .evaluate((step) => getComputedStyle(step).backgroundColor);
    expect(marked).not.toBe(await colour(0));
  });

  test('is made by its title', async () => {
    const page = await open(url + weekend);
    await page.getByRole('link', { name: 'I compare cabins and read reviews' }).first().click();
    expect(page.url()).toBe(`${url}${weekend}#compare-cabins`);
  });
});

describe('on a phone', () => {
  test('the map is a story, step below step, each with its own words', async () => {
    const page = await open(url + weekend, 390);
    const order = await page
      .locator('.phase-name h2, .step .moment, .step h3, .step .lane-name')
      .evaluateAll((texts) =>
        texts.map((text) => text.getBoundingClientRect()).map(({ top, left }) => ({ top, left })),
      );
    expect(order.length).toBeGreaterThan(100);
    expect(order.map(({ top }) => top)).toEqual(order.map(({ top }) => top).toSorted((a, b) => a - b));
    // Beside the words of steps goes the curve.
    expect(order.every(({ left }) => left >= 0 && left < 110)).toBe(true);
    const names = await page.locator('.phases thead').boundingBox();
    expect((names?.width ?? 0) * (names?.height ?? 0)).toBeLessThan(2);
    expect(await page.locator('.curve').isVisible()).toBe(false);
    expect(await page.locator('.overview').isVisible()).toBe(true);
    expect(await page.locator('#compare-cabins').locator('xpath=../..').innerText()).toMatchInlineSnapshot(`
      "Zero Moment of Truth

      I compare cabins and read reviews
      Touchpoint
      Review site
      Channel
      Web
      Thinking
      Which of these photos are real?
      Feeling
      Young families −1
      Solo hikers +1
      doubtful 
      Pains
      High Reviews contradict the photographs Guest interviews 2026
      No review says how steep the path is with a pushchair
      Where it leads
      Leaves 14 % to The big marketplace: Reviews and price stand on one page there
      Evidence
       Guest interviews 2026, Guest survey 2026"
    `);
  });
});
