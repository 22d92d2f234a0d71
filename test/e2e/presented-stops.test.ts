import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { mapJourneys } from './map-book.ts';
import { type MapSite, mapSite } from './map-site.ts';
import { cellsOfMap, type PresentedStop, presentedStop, presentedStops } from './presented-stops.ts';
import { sampleSite } from './sample-site.ts';

let site: MapSite;

beforeAll(async () => {
  site = await mapSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

const projector = { width: 1280, height: 720 };
const large = { width: 1920, height: 1080 };
const present = (journey: string, viewport = projector, query = '') =>
  site.open(journey, { viewport, query: `?present=1${query}` });
const faultsOf = (stops: readonly PresentedStop[]) =>
  stops.flatMap(({ status, faults }) => faults.map((fault) => `${status}: ${fault}`));
const cellsOf = (stops: readonly PresentedStop[]) => stops.flatMap(({ cells }) => cells).toSorted();

describe.each([projector, large])('at $width × $height', (viewport) => {
  test.each(mapJourneys)('all that is said in %s is seen whole, at one stop', async (journey) => {
    const page = await present(journey, viewport);
    const stops = await presentedStops(page);
    expect(faultsOf(stops)).toEqual([]);
    expect(cellsOf(stops)).toEqual(await cellsOfMap(page));
  });

  test('so is all that is said in a journey of the sample book', async () => {
    const [browser, { url }] = await Promise.all([launchChromium(), sampleSite()]);
    const page = await browser.newPage({ viewport });
    await page.goto(`${url}journeys/booking/weekend-cabin/?present=1`);
    const stops = await presentedStops(page);
    expect(faultsOf(stops)).toEqual([]);
    expect(cellsOf(stops)).toEqual(await cellsOfMap(page));
    await browser.close();
  });
});

test('letters grow with the screen: those of a lane are a forty-third of its height', async () => {
  const heights = await Promise.all(
    [projector, large].map(async (viewport) => {
      const page = await present('branches', viewport);
      await page.keyboard.press('PageDown');
      const size = await page
        .locator('.lane-names th:not(.of-steps)')
        .first()
        .evaluate((name) => Number.parseFloat(getComputedStyle(name).fontSize));
      return viewport.height / size;
    }),
  );
  expect(heights.map(Math.round)).toEqual([43, 43]);
});

test('an address leads to the same stop on every screen', async () => {
  const told = await Promise.all(
    [projector, large, { width: 1024, height: 768 }, { width: 2560, height: 1080 }].map(async (viewport) => {
      const stops = await presentedStops(await present('twenty-steps', viewport));
      expect(faultsOf(stops)).toEqual([]);
      return stops.map(({ status, steps, cells }) => ({ status, steps, cells }));
    }),
  );
  for (const other of told.slice(1)) expect(other).toEqual(told[0]);
});

test('what is chosen is what is presented, in fewer stops', async () => {
  const all = await presentedStops(await present('blueprint'));
  const page = await present('blueprint', projector, '&view=blueprint');
  const stops = await presentedStops(page);
  expect(faultsOf(stops)).toEqual([]);
  expect(cellsOf(stops)).toEqual(await cellsOfMap(page));
  expect(stops.length).toBeLessThan(all.length);
  expect(new URL(page.url()).searchParams.get('view')).toBe('blueprint');
});

test('only a lane that is higher than the screen scrolls, under the titles of its steps', async () => {
  const page = await site.open('blueprint', { viewport: projector });
  await page
    .locator('.lane.frontstage .told')
    .first()
    .evaluate((told) => {
      told.textContent = 'The doorman opens the car, and then another. '.repeat(100);
    });
  await page.getByRole('button', { name: 'Present' }).click();
  const stops = await presentedStops(page);
  expect(stops.flatMap(({ faults }) => faults)).toEqual([expect.stringMatching(/frontstage.* is cut off$/)]);
  expect(stops.find(({ faults }) => faults.length > 0)?.steps).toEqual([
    'The taxi stops under the canopy',
    'I let go of my bags',
  ]);
});

describe('the title', () => {
  test('names the journey and its segments, and shows its curve as a whole over its phases', async () => {
    const page = await present('branches');
    const title = page.locator('.present-sheet.opening');
    expect(await presentedStop(page)).toEqual({
      status: '1 of 9 · Paying, or not',
      phase: '',
      steps: [],
      cells: [],
      faults: [],
    });
    expect(await title.getByRole('heading').allTextContents()).toEqual(['Paying, or not']);
    expect(await title.locator('.chip').allTextContents()).toEqual(['Young families', 'Solo hikers']);
    const points = await title
      .locator('.curve .points')
      .evaluateAll((all) => all.map((signs) => (signs.getAttribute('d') ?? '').split('Z').length - 1));
    expect(points).toEqual([7, 7]);
    const phases = await title
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((name) => [
          name.textContent,
          Math.round((name.parentElement ?? name).getBoundingClientRect().width),
        ]),
      );
    expect(phases.map(([name]) => name)).toEqual(['Engage', 'Purchase', 'Use', 'Share']);
    const curve = await title.locator('.curve svg').boundingBox();
    expect(phases.map(([, width]) => Number(width) / (curve?.width ?? 0))).toEqual(
      [2, 3, 1, 1].map((steps) => expect.closeTo(steps / 7, 2) as number),
    );
    expect(await violationsOf(page)).toEqual([]);
  });

  test('leads to each phase', async () => {
    const page = await present('branches');
    await page.getByRole('button', { name: 'Use' }).press('Enter');
    expect(await page.getByRole('status').textContent()).toBe('6 of 9 · Use');
  });

  test('shows the curve where its lane is not chosen', async () => {
    const page = await present('blueprint', projector, '&view=blueprint');
    expect(await page.locator('.opening .curve .line').count()).toBe(1);
    await page.keyboard.press('PageDown');
    expect(await page.locator('.sheet .curve').isVisible()).toBe(false);
  });

  test('gives each of many segments a line of its own', async () => {
    const page = await present('six-segments');
    expect(await page.locator('.opening .curve svg').count()).toBe(6);
    const apart = await page.locator('.opening').evaluate((title) => {
      const middles = (selector: string) =>
        [...title.querySelectorAll(selector)].map((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return (top + bottom) / 2;
        });
      const curves = middles('.curve svg');
      return middles('.names p').map((name, place) => Math.abs(name - (curves[place] ?? Number.NaN)));
    });
    expect(apart.map((pixels) => pixels < 8)).toEqual(Array.from({ length: 6 }, () => true));
  });
});

describe('the end', () => {
  const closing = (page: Page) => page.locator('.closing:not(.off)');

  test('is what the page says of the map, and what matters in it', async () => {
    const page = await present('branches');
    const said = await page.locator('.columns .says li').allTextContents();
    await page.keyboard.press('End');
    expect(await page.getByRole('status').textContent()).toBe('9 of 9 · What the map says, Moments of truth');
    expect(await closing(page).locator('.says li').allTextContents()).toEqual(said);
    expect(await closing(page).getByRole('heading').allTextContents()).toEqual([
      'What the map says',
      'Moments of truth',
    ]);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('takes several stops where much is said, and breaks no sentence', async () => {
    const page = await present('six-segments');
    const said = await page.locator('.columns .says li').allTextContents();
    const stops = await presentedStops(page);
    expect(stops.filter(({ status }) => status.endsWith('· What the map says'))).toHaveLength(3);
    expect(await page.locator('.closing .says li').allTextContents()).toEqual(said);
  });
});
