import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { clashingTexts, misplacedCells } from './map-geometry.ts';
import { type MapSite, mapSite } from './map-site.ts';

let site: MapSite;

beforeAll(async () => {
  site = await mapSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

const lanes = (page: Page) =>
  page
    .locator('.lane-names th:not(.of-steps):visible')
    .evaluateAll((names) =>
      names.map((name) => [...name.childNodes].find(({ nodeType }) => nodeType === 3)?.textContent?.trim()),
    );
const asked = (page: Page) => new URL(page.url()).search;

describe('what a map shows', () => {
  test('is everything at first, and a view of it when that is chosen', async () => {
    const page = await site.open('sixty-steps');
    const all = await lanes(page);
    expect(all).toHaveLength(12);
    await page.getByRole('radio', { name: 'Evidence' }).check();
    expect(await lanes(page)).toEqual([
      'Feeling',
      'Pains',
      'Gains',
      'Metrics',
      'Evidence',
      'Opportunities',
      'Initiatives',
    ]);
    expect(asked(page)).toBe('?view=evidence');
    expect(await misplacedCells(page)).toEqual([]);
    expect(await clashingTexts(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Blueprint' }).check();
    expect(await page.locator('.curve').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'Everything' }).check();
    expect(await lanes(page)).toEqual(all);
    expect(asked(page)).toBe('');
  });

  test('stays when what the map says in words leads to a step', async () => {
    const page = await site.open('twenty-steps', { query: '?view=experience' });
    await page.evaluate(() => {
      document.documentElement.dataset['loaded'] = 'once';
    });
    const link = page.locator('main a.voice[href*="#"]:visible').last();
    const step = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.click();
    await expect.poll(() => new URL(page.url()).hash).toBe(step);
    expect(asked(page)).toBe('?view=experience');
    expect(await page.locator('html').getAttribute('data-loaded')).toBe('once');
    expect(await page.getByRole('radio', { name: 'Experience' }).isChecked()).toBe(true);
  });

  test('stays in the address, so that it can be sent to somebody', async () => {
    const page = await site.open('blueprint');
    await page.locator('.map-tools summary').click();
    for (const lane of ['Channel', 'Pains', 'Evidence'])
      await page.getByRole('checkbox', { name: lane, exact: true }).uncheck();
    const chosen = [
      'Touchpoint',
      'Feeling',
      'Physical evidence',
      'Frontstage',
      'Backstage',
      'Support processes',
    ];
    const address = page.url();
    expect(address).toContain('?lanes=touchpoint,feeling,physical,frontstage,backstage,support');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(address);
    expect(await page.locator('.lane-names th:not(.of-steps):visible').count()).toBe(chosen.length);
    expect(await page.getByRole('checkbox', { name: 'Pains', includeHidden: true }).isChecked()).toBe(false);
  });

  test('is everything again where an old address names lanes or views that are not there', async () => {
    const page = await site.open('branches', { query: '?view=nothing&lanes=none,at-all&curves=nobody' });
    expect(await lanes(page)).toEqual(['Feeling', 'Where it leads', 'Evidence']);
    expect(await page.locator('.emotion-curve .line:visible').count()).toBe(2);
  });

  test('may be the curve of one segment', async () => {
    const page = await site.open('twenty-steps');
    for (const name of ['Young families', 'Groups of friends', 'Regular guests'])
      await page.getByRole('checkbox', { name }).uncheck();
    expect(await page.locator('.emotion-curve .line:visible').count()).toBe(1);
    expect(asked(page)).toBe('?curves=hikers');
  });

  test('may be no curve at all, in the address as well', async () => {
    const page = await site.open('twenty-steps', { query: '?curves=' });
    expect(await page.locator('.emotion-curve .line:visible').count()).toBe(0);
    for (const box of await page.locator('input[name="line"]').all())
      expect(await box.isChecked()).toBe(false);
    expect(asked(page)).toBe('?curves=');
  });

  test('cannot be chosen without scripts, and is everything', async () => {
    const page = await site.open('sixty-steps', { query: '?view=evidence', javaScriptEnabled: false });
    expect(await page.locator('.map-tools').isVisible()).toBe(false);
    expect(await page.locator('.lane-names th:not(.of-steps):visible').count()).toBe(12);
  });

  test('is chosen by anybody', async () => {
    const page = await site.open('sixty-steps');
    await page.locator('.map-tools summary').click();
    expect(await violationsOf(page, '.map-tools')).toEqual([]);
  });
});

describe('with the arrow keys', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return (at?.querySelector('.told') ?? at)?.textContent.trim();
    });
  const walk = async (page: Page, ...keys: string[]) => {
    const told: (string | undefined)[] = [];
    for (const key of keys) {
      await page.keyboard.press(key);
      told.push(await focused(page));
    }
    return told;
  };

  test('readers walk through steps and lanes', async () => {
    const page = await site.open('blueprint');
    await page.getByRole('link', { name: 'The taxi stops under the canopy' }).first().focus();
    expect(
      await walk(page, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowUp', 'Home'),
    ).toEqual([
      'The front desk',
      'Store',
      // Nothing is said of the channel there.
      'I let go of my bags',
      'The taxi stops under the canopy',
      'I prove who I am',
      'I prove who I am',
      'The taxi stops under the canopy',
    ]);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.lane:focus').evaluate((cell) => getComputedStyle(cell).outlineStyle)).toBe(
      'solid',
    );
  });

  test('a lane that is not shown is passed over', async () => {
    const page = await site.open('blueprint', { query: '?lanes=channel,backstage' });
    await page.getByRole('link', { name: 'The taxi stops under the canopy' }).first().focus();
    expect(await walk(page, 'ArrowDown', 'ArrowDown')).toEqual([
      'Store',
      'Security notes the car and the hour',
    ]);
  });

  test('the next step is on the left where people read from the right', async () => {
    const page = await site.open('arabic');
    await page.getByRole('link', { name: 'صور أحد الأصدقاء تضع الفكرة في رأسي' }).first().focus();
    expect(await walk(page, 'ArrowLeft', 'ArrowRight')).toEqual([
      'أقارن الأكواخ وأقرأ الآراء',
      'صور أحد الأصدقاء تضع الفكرة في رأسي',
    ]);
  });

  test('what is walked to comes into view beside the names of the lanes', async () => {
    const page = await site.open('sixty-steps');
    await page.locator('.step h3 a').first().focus();
    await walk(page, 'End', 'ArrowLeft', 'ArrowLeft', 'Home', 'ArrowRight');
    const [cell, names] = [
      await page.locator(':focus').boundingBox(),
      await page.locator('.lane-names').boundingBox(),
    ];
    expect(cell?.x).toBeGreaterThanOrEqual((names?.x ?? 0) + (names?.width ?? 0) - 1);
    expect(cell?.x).toBeLessThan(1280);
  });
});

describe('above a long map', () => {
  test('its phases lead to their first steps, without scripts too', async () => {
    const page = await site.open('twenty-steps', { javaScriptEnabled: false });
    const phases = page.getByRole('navigation', { name: 'Phases' }).getByRole('link');
    expect(await phases.allInnerTexts()).toEqual(['Engage', 'Purchase', 'Use', 'Share', 'Complete']);
    await phases.last().click();
    const step = page.locator('.step:has(:target)');
    expect(await step.innerText()).toContain('question number 17 ');
    const box = await step.boundingBox();
    expect(box?.x).toBeGreaterThan(100);
    expect(box?.x).toBeLessThan(1280);
  });

  test('brings a phase to the start of the map, with its name', async () => {
    const page = await site.open('sixty-steps', { query: '?view=experience' });
    const names = await page.locator('.minimap a').allInnerTexts();
    expect(names.length).toBeGreaterThan(2);
    const [place, name = ''] = [2, names[2]];
    const phase = page.locator('.journey-map .phase').nth(place);
    // Once from elsewhere, and once where the address says already that one is there.
    for (const hash of ['', /^#./]) {
      expect(new URL(page.url()).hash).toMatch(hash);
      await page.locator('.journey-map').evaluate((map) => map.scrollTo({ left: 0 }));
      await page.locator('.minimap a').nth(place).click();
      const lanes = await page.locator('.lane-names .of-steps').boundingBox();
      const start = (lanes?.x ?? 0) + (lanes?.width ?? 0);
      await expect.poll(async () => Math.abs(((await phase.boundingBox())?.x ?? 0) - start)).toBeLessThan(40);
      await expect
        .poll(async () => (await phase.getByRole('button', { name }).boundingBox())?.y ?? -1)
        .toBeGreaterThan(0);
    }
    expect(asked(page)).toBe('?view=experience');
  });

  test('each is as wide as its share of the steps', async () => {
    const page = await site.open('twenty-steps');
    const widths = await page.locator('.minimap li').evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(3);
    const line = await page.locator('.minimap .sparkline').boundingBox();
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeGreaterThan((line?.width ?? 0) - 12);
  });

  test('no short one has them', async () => {
    expect(await (await site.open('branches')).locator('.minimap').count()).toBe(0);
  });
});
