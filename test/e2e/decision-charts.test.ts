import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { type BuiltBook, builtBook } from './built-book.ts';
import { chartBook, chartFixtures } from './chart-book.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let book: string;
let site: BuiltBook;

beforeAll(async () => {
  book = await mkdtemp(path.join(tmpdir(), 'journeybook-charts-'));
  for (const [file, text] of Object.entries(chartBook())) {
    await mkdir(path.join(book, path.dirname(file)), { recursive: true });
    await writeFile(path.join(book, file), text);
  }
  [browser, site] = await Promise.all([launchChromium(), builtBook(book, { base: '/under/' })]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(book, { recursive: true });
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
    ...options,
  });
  const page = await context.newPage();
  await page.goto(site.url + address);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** What covers what in the charts that are seen, and what stands out of its drawing: a line for each. */
function clashes(page: Page): Promise<{ readonly charts: number; readonly found: readonly string[] }> {
  return page.evaluate(() => {
    /** Less than anybody sees. */
    const tolerance = 0.5;
    const charts = [...document.querySelectorAll<SVGSVGElement>('svg.scatter')].filter(
      (chart) => chart.checkVisibility() && chart.getBoundingClientRect().width > 0,
    );
    const found = charts.flatMap((chart) => {
      const boxOf = (element: SVGGraphicsElement) => {
        const { x, y, width, height } = element.getBBox();
        const text = element.textContent || 'a point';
        return { text, left: x, right: x + width, top: y, bottom: y + height };
      };
      const boxes = (selector: string) =>
        [...chart.querySelectorAll<SVGGraphicsElement>(selector)].map(boxOf);
      type Placed = ReturnType<typeof boxOf>;
      const [labels, words, marks] = [boxes('text.name'), boxes('text:not(.name)'), boxes('circle.mark')];
      const meet = (one: Placed, other: Placed) =>
        one.left + tolerance < other.right &&
        other.left + tolerance < one.right &&
        one.top + tolerance < other.bottom &&
        other.top + tolerance < one.bottom;
      const texts = [...labels, ...words];
      const frame = chart.querySelector<SVGPathElement>('.frame')?.getBBox();
      const { width, height } = chart.viewBox.baseVal;
      const isOut = ({ left, right, top, bottom }: Placed, [x1, y1, x2, y2]: readonly number[]) =>
        left < (x1 ?? 0) - tolerance ||
        top < (y1 ?? 0) - tolerance ||
        right > (x2 ?? 0) + tolerance ||
        bottom > (y2 ?? 0) + tolerance;
      const inside = frame ? [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height] : [];
      return [
        ...texts.flatMap((one, place) =>
          texts.slice(place + 1).flatMap((other) => (meet(one, other) ? `${one.text} on ${other.text}` : [])),
        ),
        ...texts.flatMap((one) => marks.flatMap((mark) => (meet(one, mark) ? `${one.text} on a point` : []))),
        ...[...labels, ...marks].flatMap((one) => (isOut(one, inside) ? `${one.text} out of its frame` : [])),
        ...words.flatMap((one) => (isOut(one, [0, 0, width, height]) ? `${one.text} out of its chart` : [])),
      ].map((line) => `${chart.getAttribute('aria-labelledby') ?? ''}: ${line}`);
    });
    return { charts: charts.length, found };
  });
}

const pages = [
  ...Object.keys(chartFixtures).flatMap((segment) => [
    `charts/importance-performance/${segment}/`,
    `charts/landscape/${segment}/`,
  ]),
  'charts/priorities/',
];

test.each(pages)(
  'nothing on a chart of %s covers anything else, wide, narrow and on paper',
  async (address) => {
    const page = await open(address);
    const looks: unknown[] = [];
    const views = address.includes('importance') ? ['Quadrants', 'The diagonal'] : [undefined];
    for (const view of views) {
      if (view) await page.getByRole('radio', { name: view }).check();
      for (const [width, media] of [
        [1280, 'screen'],
        [390, 'screen'],
        [1280, 'print'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media });
        looks.push({ width, media, ...(await clashes(page)) });
      }
      await page.emulateMedia({ media: 'screen' });
    }
    const fine = [
      { width: 1280, media: 'screen', charts: 1, found: [] },
      { width: 390, media: 'screen', charts: 1, found: [] },
      { width: 1280, media: 'print', charts: 1, found: [] },
    ];
    expect(looks).toEqual(views.flatMap(() => fine));
    await page.context().close();
  },
);

test('what covers something would be noticed', async () => {
  const page = await open('charts/importance-performance/few/');
  await page
    .locator('svg.scatter.broad text.name')
    .first()
    .evaluate((label) => {
      label.querySelector('tspan')?.setAttribute('x', '0');
    });
  expect((await clashes(page)).found).not.toEqual([]);
  await page.context().close();
});

test('every point is told in the list beside its chart, with its figures and the line they stand in', async () => {
  const page = await open('charts/importance-performance/forty/');
  const entries = await page.locator('.by-quadrants .chart-list > li').allInnerTexts();
  expect(entries).toHaveLength(40);
  const said = chartFixtures['forty'] ?? [];
  for (const [place, { name, importance, performance, n }] of said.entries()) {
    const entry = entries.find((text) => text.includes(`${name}\n`)) ?? '';
    expect(entry).toContain(`importance ${importance} %, satisfaction ${performance} %`);
    expect(entry).toContain(`n = ${n}`);
    expect(entry).toContain(`content/touchpoints/forty-${place + 1}.yaml:3`);
    if (n < 30) expect(entry).toContain(`† Only ${n} people answered.`);
  }
  await page.context().close();
});

test('a point leads to the rating it is from, and points in one place to their list', async () => {
  const page = await open('charts/importance-performance/few/');
  await page.locator('.by-quadrants svg.scatter.broad a').first().click();
  await page.waitForURL(/\/under\/touchpoints\/few-\d\/#_rating-\d$/);
  const row = await page.locator('tr:target').innerText();
  const [first] = chartFixtures['few'] ?? [];
  expect(row).toContain(`${first?.importance} %`);
  expect(row).toContain(`${first?.performance} %`);
  await page.goto(`${site.url}charts/importance-performance/equal/`);
  await page.locator('.by-quadrants svg.scatter.broad a').click();
  expect(new URL(page.url()).hash).toBe('#_chart-1-quadrants-list');
  expect(await page.locator(':target .chart-list > li').count()).toBe(14);
  await page.context().close();
});

test('equal points lie on both thresholds, which counts as high', async () => {
  const page = await open('charts/importance-performance/equal/');
  expect(await page.locator('.by-quadrants h3').allInnerTexts()).toEqual(['Keep up the good work 14']);
  const section = await page.locator('.chart-section').innerText();
  expect(section).toContain(
    'High begins at the means of these 14 touchpoints: importance 70 %, performance 40 %.',
  );
  expect(section).toContain('By the middle of the scale (importance 50 %, performance 50 %)');
  expect(await page.locator('.by-quadrants svg.broad .said').allTextContents()).toContain('mean 40 %');
  await page.context().close();
});

test('what a whole chart should be read with care for is said once, below it', async () => {
  const page = await open('charts/importance-performance/forty/');
  const view = page.locator('.by-quadrants.chart-view');
  const care = 'No source says that anyone was asked.';
  expect(await view.locator('figure .warning').innerText()).toBe(`† At every point: ${care}`);
  expect(await view.locator('.chart-lists').innerText()).not.toContain(care);
  // Lines of a name follow each other without a space.
  const joined = (name: string) => name.replaceAll(' ', '');
  const few = (chartFixtures['forty'] ?? []).filter(({ n }) => n < 30).map(({ name }) => joined(`${name} †`));
  const marked = (await view.locator('svg.broad text.name').allTextContents()).map(joined);
  expect(marked.filter((name) => name.includes('†') && !few.includes(name))).toEqual([]);
  await page.context().close();
});

test('importance and performance each fill the chart by quadrants, and run alike by the diagonal', async () => {
  const page = await open('charts/importance-performance/few/');
  const ticks = (view: string) =>
    page.locator(`.${view} svg.broad text.tick`).evaluateAll((texts) => {
      const isAlong = (text: Element) => text.getAttribute('text-anchor') === 'middle';
      const named = (along: boolean) =>
        texts.filter((text) => isAlong(text) === along).map((text) => text.textContent);
      return { along: named(true), up: named(false) };
    });
  const [quadrants, diagonal] = [await ticks('by-quadrants'), await ticks('by-diagonal')];
  expect(diagonal.along).toEqual(diagonal.up);
  expect(quadrants.along).not.toEqual(quadrants.up);
  await page.context().close();
});

test('who points at an entry sees its point, and the other way round', async () => {
  const page = await open('charts/importance-performance/few/', { javaScriptEnabled: true });
  const before = await page.locator('.chart-view').first().boundingBox();
  await page.locator('.by-quadrants .chart-list a').first().focus();
  await expect.poll(() => page.locator('.by-quadrants svg.broad a.lit').count()).toBe(1);
  expect(await page.locator('.chart-view').first().boundingBox()).toEqual(before);
  await page.locator('.by-quadrants svg.broad a[data-point="3"]').hover();
  await expect
    .poll(() => page.locator('.by-quadrants .chart-list > li.lit').last().getAttribute('data-point'))
    .toBe('3');
  await page.context().close();
});

test('words on a phone are large enough to be read, and nothing is wider than it', async () => {
  const page = await open('charts/importance-performance/long/', { viewport: { width: 390, height: 800 } });
  const sizes = await page
    .locator('svg.scatter.narrow')
    .first()
    .evaluate((chart: SVGSVGElement) =>
      [...chart.querySelectorAll('text')].map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (chart.getScreenCTM()?.a ?? 0),
      ),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.context().close();
});

test('axe finds nothing wrong, in both schemes, by quadrants and by the diagonal', async () => {
  const page = await open('charts/importance-performance/corners/', { javaScriptEnabled: true });
  const found = [...(await violationsOf(page))];
  await page.getByRole('radio', { name: 'The diagonal' }).check();
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violationsOf(page)));
  for (const address of ['charts/', 'charts/landscape/arabic/', 'charts/priorities/']) {
    await page.goto(site.url + address);
    found.push(...(await violationsOf(page)));
  }
  expect(found).toEqual([]);
  await page.context().close();
});
