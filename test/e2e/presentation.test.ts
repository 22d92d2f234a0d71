import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { mapSite, type MapSite } from './map-site.ts';

let site: MapSite;

beforeAll(async () => {
  site = await mapSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

const status = (page: Page) => page.getByRole('status').textContent();
const shownSteps = (page: Page) =>
  page
    .locator('.journey-map .step h3')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
const present = async (page: Page) => {
  await page.getByRole('button', { name: 'Present' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.className)).toMatch(/^journey-map/);
};

test('a map fills the screen, and the keyboard leads through its phases', async () => {
  const page = await site.open('branches');
  await present(page);
  expect([await status(page), await shownSteps(page)]).toEqual(['1 of 4 · Engage', 2]);
  await page.keyboard.press('ArrowRight');
  expect([await status(page), await shownSteps(page)]).toEqual(['2 of 4 · Purchase', 3]);
  expect(new URL(page.url()).searchParams.get('present')).toBe('2');
  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  expect(await status(page)).toBe('4 of 4 · Share');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await status(page)).toBe('1 of 4 · Engage');
  await page.getByRole('button', { name: 'On' }).click();
  expect(await status(page)).toBe('2 of 4 · Purchase');
  expect(await page.locator('.present-bar .key .segment-name').allTextContents()).toEqual([
    'Young families',
    'Solo hikers',
  ]);
  expect(await violationsOf(page)).toEqual([]);
});

test('it ends with Escape, and the page is as it was', async () => {
  const page = await site.open('branches');
  const before = await page.locator('.journey-map').evaluate((map) => [map.outerHTML, map.clientWidth]);
  await present(page);
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  const after = await page.locator('.journey-map').evaluate((map) => {
    // Attributes that are empty say nothing.
    for (const one of map.querySelectorAll('[class=""], [style=""]')) {
      if (one.className === '') one.removeAttribute('class');
      if (one.getAttribute('style') === '') one.removeAttribute('style');
    }
    return [map.outerHTML, map.clientWidth];
  });
  expect(after).toEqual(before);
  expect(new URL(page.url()).search).toBe('');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent), { message: 'what has the focus' })
    .toBe('Present');
});

test('a phase that is too long to be read at once is shown in several views, and each is level with its curve', async () => {
  const page = await site.open('sixty-steps');
  await present(page);
  const count = Number(/of (\d+)/.exec((await status(page)) ?? '')?.[1]);
  expect(count).toBeGreaterThan(5);
  let steps = 0;
  for (let place = 0; place < count; place += 1) {
    steps += await shownSteps(page);
    const off = await page.locator('.journey-map').evaluate((map) => {
      const svg = map.querySelector('.emotion-curve');
      const shown = [...map.querySelectorAll('.step')].filter((step) => step.checkVisibility());
      const all = [...map.querySelectorAll('.step')];
      const first = shown[0];
      if (!svg || !first) return [Number.NaN];
      const box = svg.getBoundingClientRect();
      const own = first.getBoundingClientRect();
      const width = map.clientWidth;
      const last = shown.at(-1)?.getBoundingClientRect().right ?? Number.NaN;
      return [box.left + (box.width * all.indexOf(first)) / all.length - own.left, Math.max(0, last - width)];
    });
    expect(off.map((pixels) => Math.abs(pixels) < 2)).toEqual([true, true]);
    await page.keyboard.press('ArrowRight');
  }
  expect(steps).toBe(60);
});

test('in a language that runs from right to left the arrow to the left leads on', async () => {
  const page = await site.open('arabic');
  await present(page);
  const first = await status(page);
  await page.keyboard.press('ArrowLeft');
  expect(await status(page)).not.toBe(first);
  await page.keyboard.press('ArrowRight');
  expect(await status(page)).toBe(first);
});

test('an address leads right into it, with the lanes that were chosen', async () => {
  const page = await site.open('branches', { query: '?lanes=feeling&present=3' });
  expect([await status(page), await shownSteps(page)]).toEqual(['3 of 4 · Use', 1]);
  const names = page.locator('.lane-names th:not(.of-steps)');
  expect(await names.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.present-bar').count()).toBe(0);
  expect(new URL(page.url()).search).toBe('?lanes=feeling');
});

test('on a phone the story is not presented', async () => {
  const page = await site.open('branches', { viewport: { width: 390, height: 800 }, query: '?present=2' });
  expect(await page.getByRole('button', { name: 'Present' }).count()).toBe(0);
  expect(await page.locator('.present-bar').count()).toBe(0);
});
