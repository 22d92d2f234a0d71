import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { mapSite, type MapSite } from './map-site.ts';
import { presentedStops } from './presented-stops.ts';

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

test('a map fills the screen, and the keyboard leads from its title through its phases to what it says', async () => {
  const page = await site.open('branches');
  await present(page);
  expect([await status(page), await shownSteps(page)]).toEqual(['1 of 9 · Paying, or not', 0]);
  await page.keyboard.press('ArrowRight');
  expect([await status(page), await shownSteps(page)]).toEqual(['2 of 9 · Engage', 2]);
  expect(new URL(page.url()).searchParams.get('present')).toBe('2');
  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  expect([await status(page), await shownSteps(page)]).toEqual(['4 of 9 · Purchase', 3]);
  expect(await page.locator('.present-bar .key .segment-name').allTextContents()).toEqual([
    'Young families',
    'Solo hikers',
  ]);
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('PageUp');
  expect(await status(page)).toBe('3 of 9 · Engage');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await status(page)).toBe('9 of 9 · What the map says, Moments of truth');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await status(page)).toBe('1 of 9 · Paying, or not');
});

test('so do the buttons of its bar, and nothing behind it is reached', async () => {
  const page = await site.open('branches');
  await present(page);
  const [back, on] = ['Back', 'On'].map((name) => page.getByRole('button', { name, exact: true }));
  expect(await back?.getAttribute('aria-disabled')).toBe('true');
  await on?.click();
  expect(await status(page)).toBe('2 of 9 · Engage');
  await back?.click();
  expect(await status(page)).toBe('1 of 9 · Paying, or not');
  await page.locator('.journey-map').focus();
  const reached: (string | null)[] = [];
  for (let presses = 0; presses < 9; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => document.activeElement?.closest('.journey-map')?.className ?? null),
    );
  }
  expect(reached.filter((inside) => inside === null)).toHaveLength(0);
  await page.getByRole('button', { name: 'End' }).click();
  expect(await page.locator('.present-bar').count()).toBe(0);
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

test('a phase that is too long to be read at once is shown in several stops', async () => {
  const page = await site.open('sixty-steps', { query: '?present=2' });
  const stops = await presentedStops(page);
  const engage = new Set(stops.filter(({ phase }) => phase === 'Engage').map(({ steps }) => steps.join()));
  expect(engage.size).toBe(3);
  expect(new Set(stops.flatMap(({ steps }) => steps)).size).toBe(60);
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
  expect([await status(page), await shownSteps(page)]).toEqual(['3 of 6 · Purchase', 3]);
  const names = page.locator('.lane-names th:not(.of-steps)');
  expect(await names.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.present-bar').count()).toBe(0);
  expect(new URL(page.url()).search).toBe('?lanes=feeling');
});

test('what it takes is fetched when somebody presents, and is little', async () => {
  const page = await site.open('branches');
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((file) => file.endsWith('.js')),
    );
  const before = await scripts();
  await present(page);
  const fetched = (await scripts()).filter((file) => !before.includes(file));
  expect(fetched).toHaveLength(1);
  const bytes = gzipSync(readFileSync(path.join(site.folder, fetched[0] ?? '')), { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(5_000);
});

test('on a phone the story is not presented', async () => {
  const page = await site.open('branches', { viewport: { width: 390, height: 800 }, query: '?present=2' });
  expect(await page.getByRole('button', { name: 'Present' }).count()).toBe(0);
  expect(await page.locator('.present-bar').count()).toBe(0);
});
