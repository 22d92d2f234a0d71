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

const fold = (page: Page, phase: string) => page.getByRole('button', { name: phase }).click();
const folding = (page: Page, phase: string) => page.getByRole('button', { name: phase });
const steps = (page: Page) => page.locator('.journey-map .step:visible').count();
const asked = (page: Page) => new URL(page.url()).search;

describe('a phase of a map', () => {
  test('folds and unfolds with its name, and stays folded in the address', async () => {
    const page = await site.open('twenty-steps');
    expect(await folding(page, 'Purchase').getAttribute('aria-expanded')).toBe('true');
    await fold(page, 'Purchase');
    expect(await folding(page, 'Purchase').getAttribute('aria-expanded')).toBe('false');
    expect(await steps(page)).toBe(16);
    expect(asked(page)).toBe('?folded=purchase');
    await page.reload();
    expect(await steps(page)).toBe(16);
    await fold(page, 'Purchase');
    expect(await steps(page)).toBe(20);
    expect(asked(page)).toBe('');
  });

  test.each(['twenty-steps', 'branches', 'six-segments', 'arabic'])(
    'leaves the curve and the ways of the others over their steps: %s',
    async (journey) => {
      const page = await site.open(journey);
      expect(await stepsDrawnWrongly(page)).toEqual([]);
      await page.locator('.fold').nth(1).click();
      expect(await stepsDrawnWrongly(page)).toEqual([]);
      await page.locator('.fold').first().click();
      expect(await stepsDrawnWrongly(page)).toEqual([]);
      expect(await misplacedCells(page)).toEqual([]);
      expect(await clashingTexts(page)).toEqual([]);
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  test('shows no more of the curve than was chosen', async () => {
    const page = await site.open('twenty-steps', { query: '?curves=hikers&folded=purchase' });
    expect(await page.locator('.curve.run .line:visible').count()).toBe(2);
    await page.getByRole('checkbox', { name: 'Groups of friends' }).check();
    expect(await page.locator('.curve.run .line:visible').count()).toBe(4);
  });

  test('unfolds for a step that somebody follows a link to', async () => {
    const page = await site.open('twenty-steps', { query: '?folded=engage,use' });
    await page.getByRole('navigation', { name: 'Phases' }).getByRole('link', { name: 'Engage' }).click();
    await expect.poll(() => asked(page)).toBe('?folded=use');
    await expect.poll(() => page.locator('.step h3:target').isVisible()).toBe(true);
  });

  test('is passed over by the arrow keys', async () => {
    const page = await site.open('three-steps', { query: '?folded=purchase' });
    await page.getByRole('link', { name: 'I smell it from the tram' }).first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('I eat it warm');
  });

  test('is whole on paper and in a presentation', async () => {
    const page = await site.open('twenty-steps', { query: '?folded=purchase,use' });
    await page.emulateMedia({ media: 'print' });
    expect(await steps(page)).toBe(20);
    expect(await page.locator('.curve:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Present' }).click();
    await expect.poll(() => page.locator('.folded').count()).toBe(0);
    await page.locator('.present-bar').waitFor();
    await page.keyboard.press('Escape');
    expect(await steps(page)).toBe(12);
    expect(await page.locator('.fold:disabled').count()).toBe(0);
  });

  test('folds in the story of a phone', async () => {
    const page = await site.open('twenty-steps', { viewport: { width: 390, height: 800 } });
    const before = await page.locator('.journey-map').evaluate((map) => map.clientHeight);
    await fold(page, 'Engage');
    expect(await steps(page)).toBe(16);
    expect(await page.locator('.journey-map').evaluate((map) => map.clientHeight)).toBeLessThan(before);
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe('the names of phases and steps', () => {
  const head = '.map-head';

  test.each(['sixty-steps', 'arabic', 'six-segments'])(
    'stand above the lanes they belong to, while the lanes of %s pass by',
    async (journey) => {
      const page = await site.open(journey, { viewport: { width: 1280, height: 500 } });
      expect(await page.locator(head).isVisible()).toBe(false);
      await page.locator('.journey-map').evaluate((map) => {
        scrollTo({ top: map.getBoundingClientRect().top + scrollY + 300, behavior: 'instant' });
        const way = map.matches('[dir=rtl]') ? -1 : 1;
        map.scrollTo({ left: way * 700, behavior: 'instant' });
      });
      await expect.poll(() => page.locator(head).isVisible()).toBe(true);
      const edges = (selector: string) =>
        page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
      const of = await edges('.journey-map .step');
      const above = await edges('.map-head .steps > *');
      expect(above).toHaveLength(of.length);
      expect(above.filter((left, place) => Math.abs(left - (of[place] ?? Number.NaN)) > 3)).toEqual([]);
      expect(await page.locator(head).evaluate((one) => one.getBoundingClientRect().top)).toBe(0);
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await expect.poll(() => page.locator(head).isVisible()).toBe(false);
    },
  );

  test('do not hide what has the focus', async () => {
    const page = await site.open('sixty-steps', { viewport: { width: 1280, height: 400 } });
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const link = page.locator('.lane.channel a').first();
    await link.focus();
    const apart = () =>
      link.evaluate((one) => {
        const above = document.querySelector('.map-head:not([hidden])')?.getBoundingClientRect().bottom ?? 0;
        const { top, bottom } = one.getBoundingClientRect();
        return top >= above && bottom <= innerHeight;
      });
    await expect.poll(apart).toBe(true);
  });

  test('are said once to those who listen', async () => {
    const page = await site.open('three-steps');
    expect(await page.locator('.map-head').getAttribute('aria-hidden')).toBe('true');
  });

  test('stay at the top of a phone', async () => {
    const page = await site.open('twenty-steps', { viewport: { width: 390, height: 800 } });
    await page
      .locator('.step')
      .nth(2)
      .evaluate((step) => {
        scrollTo({ top: step.getBoundingClientRect().top + scrollY, behavior: 'instant' });
      });
    expect(
      await page
        .locator('.phase-name')
        .first()
        .evaluate((one) => one.getBoundingClientRect().top),
    ).toBe(0);
  });
});

test.each(['twenty-steps', 'arabic'])(
  'the curve of %s goes down beside the steps of a phone',
  async (journey) => {
    const page = await site.open(journey, { viewport: { width: 390, height: 800 } });
    const pieces = await page.locator('.step').evaluateAll((all) =>
      all.map((step) => {
        const [outer, piece] = [step, step.querySelector('.piece')].map((one) =>
          one?.getBoundingClientRect(),
        );
        const words = step.querySelector('.step-name')?.getBoundingClientRect();
        if (!outer || !piece || !words) return 'no piece';
        if (Math.abs(outer.height - piece.height) > 1) return 'another height';
        return piece.right <= words.left + 12 || piece.left >= words.right - 12 ? 'beside' : 'over the words';
      }),
    );
    expect(new Set(pieces)).toEqual(new Set(['beside']));
  },
);

/**
 * The steps in sight over which a drawing of the map has not just its own part, and those that are folded over which
 * there is any.
 */
function stepsDrawnWrongly(page: Page): Promise<readonly string[]> {
  return page.locator('.journey-map').evaluate((map) => {
    const steps = [...map.querySelectorAll('.step')];
    const drawn = [...map.querySelectorAll('.curve, .paths-over')].filter((one) => one.checkVisibility());
    const rows = Map.groupBy(drawn, (one) => /row-\d+/.exec(one.className)?.[0]);
    return [...rows].flatMap(([row, parts]) =>
      steps.flatMap((step, place) => {
        // Where the middle of the step is in each part of the drawing, if that part shows it.
        const middles = parts.flatMap((part) => {
          const svg = part.querySelector('svg');
          const matrix = svg?.getScreenCTM();
          if (!svg || !matrix) return [];
          const { width } = svg.viewBox.baseVal;
          const from = (width * (place + 0.5)) / steps.length;
          const x = map.matches('[dir=rtl]') ? width - from : from;
          const at = new DOMPoint(x, 0).matrixTransform(matrix).x;
          const { left, right } = part.getBoundingClientRect();
          return at > left && at < right ? [at] : [];
        });
        const { left, right } = step.getBoundingClientRect();
        const wanted = step.checkVisibility() ? [(left + right) / 2] : [];
        const isRight =
          middles.length === wanted.length &&
          middles.every((at, one) => Math.abs(at - (wanted[one] ?? 0)) < 5);
        return isRight
          ? []
          : [`${row}, step ${place + 1}: ${middles.join(' ')} instead of ${wanted.join(' ')}`];
      }),
    );
  });
}

test('a phone shows the lines of a service blueprint between the groups of a step, each with its name', async () => {
  const page = await site.open('blueprint', { viewport: { width: 390, height: 800 } });
  const [step] = await page
    .locator('.step')
    .evaluateAll((all) =>
      all.map((one) =>
        [...one.querySelectorAll('.lane.boundary')].map((lane) => [
          lane.querySelector('.line-name')?.checkVisibility() === true &&
            lane.querySelector('.line-name')?.textContent,
          getComputedStyle(lane).borderTopStyle,
        ]),
      ),
    );
  expect(step).toEqual([
    ['Line of interaction', 'dashed'],
    ['Line of visibility', 'dashed'],
    ['Line of internal interaction', 'dashed'],
  ]);
});

test('on a phone each of several lines keeps to a column of its own', async () => {
  const page = await site.open('twenty-steps', { viewport: { width: 390, height: 800 } });
  const apart = await page
    .locator('.piece')
    .first()
    .evaluate((piece) => {
      const { left, width } = piece.getBoundingClientRect();
      return [...piece.querySelectorAll('.dots')].map((dot) => {
        const box = dot.getBoundingClientRect();
        return Math.floor((((box.left + box.right) / 2 - left) / width) * 4);
      });
    });
  expect(apart).toEqual([0, 1, 2, 3]);
});
