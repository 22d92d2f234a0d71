import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { figuresByHand } from '../analysis/matrix/figures-by-hand.ts';
import { rawDocuments } from '../analysis/matrix/raw-book.ts';
import { temporaryBook } from '../book/temporary-book.ts';
import { largeRatings } from '../large-ratings.ts';
import { violationsOf } from './accessibility.ts';
import { builtBook } from './built-book.ts';
import { launchChromium } from './chromium.ts';
import { journeybook, repository } from './command.ts';
import { sampleSite } from './sample-site.ts';

let browser: Browser;
let page: Page;
let url: string;

beforeAll(async () => {
  [browser, { url }] = await Promise.all([launchChromium(), sampleSite()]);
});
afterAll(() => browser.close());
afterEach(() => page.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

const importance = 'matrix/touchpoint-by-segment/importance/';

/** What the table says, row by row, as a reader sees it. */
function shown(): Promise<string[][]> {
  return page
    .locator('.matrix')
    .evaluate((table: HTMLTableElement) =>
      [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.replace('†', '').trim())),
    );
}

const titles = async () => (await shown()).slice(1).map(([title]) => title);
const numberIn = (text = '') => Number(text.replace('−', '-').replace(/[^\d.-]/g, '')) + 0;
const tools = (name: string): Locator => page.locator(`.matrix-tools [name="${name}"]`);
const address = () => decodeURIComponent(page.url().slice(url.length));

/** Opens the lists of the filter. */
async function openFilters(): Promise<void> {
  await page.locator('.filters > summary').click();
  await page.locator('.filter-lists fieldset').first().waitFor();
}

describe('sorting', () => {
  test('brings the highest to the top, then the lowest, then the order of the book, and what is empty never', async () => {
    await page.goto(url + importance);
    const inBook = await titles();
    const column = 4;
    const figures = async () => {
      const rows = (await shown()).slice(1, -1);
      return rows.map((row) => row[column] ?? '');
    };
    await page.locator('.sort[value="young-families"]').click();
    await expect.poll(address).toBe(`${importance}?sort=-young-families`);
    const falling = await figures();
    const known = falling.filter((text) => text !== '').map(numberIn);
    expect(known.length).toBeGreaterThan(10);
    expect(known).toEqual(known.toSorted((one, other) => other - one));
    expect(falling.slice(known.length).every((text) => text === '')).toBe(true);
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');

    await page.locator('.sort[value="young-families"]').click();
    await expect.poll(address).toBe(`${importance}?sort=young-families`);
    const rising = await figures();
    expect(rising.slice(0, known.length).map(numberIn)).toEqual(known.toReversed());
    expect(rising.slice(known.length).every((text) => text === '')).toBe(true);

    await page.locator('.sort[value="young-families"]').click();
    await expect.poll(address).toBe(importance);
    expect(await titles()).toEqual(inBook);
  });

  test('stays at its column for whoever sorts with the keyboard', async () => {
    await page.goto(url + importance);
    await page.locator('.sort[value="~whole"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(address).toBe(`${importance}?sort=-~whole`);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('value')))
      .toBe('~whole');
  });
});

describe('filters', () => {
  test('leave what belongs to a channel, stand in the address, and the way back undoes them', async () => {
    await page.goto(url + importance);
    await openFilters();
    await page.locator('.filter-lists input[name="channel"][value="app"]').check();
    await expect.poll(address).toBe(`${importance}?channel=app`);
    const inApp = rawDocuments('.', 'content/touchpoints').filter(({ raw }) => raw['channel'] === 'app');
    expect((await titles()).toSorted()).toEqual(
      [...inApp.map(({ raw }) => String(raw['title'])), 'Highest'].toSorted(),
    );
    expect(await page.locator('.matrix-said').textContent()).toMatch(/^\d+ of \d+ touchpoints\.$/);

    const filtered = await shown();
    await page.reload();
    await page.locator('.matrix[data-drawn]').waitFor();
    expect(await shown()).toEqual(filtered);
    await page.goBack();
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(inApp.length + 1);
    expect(address()).toBe(importance);
    await page.goForward();
    await expect.poll(shown).toEqual(filtered);
  });

  test('by segment, stage, owner, role, media and number of answers all change what is shown', async () => {
    await page.goto(url + importance);
    const whole = JSON.stringify(await shown());
    await openFilters();
    const seen = new Set([whole]);
    for (const axis of ['segment', 'stage', 'owner', 'role', 'media']) {
      const box = page.locator(`.filter-lists input[name="${axis}"]`).first();
      await box.check();
      await expect.poll(address).toContain(`?${axis}=`);
      await expect.poll(async () => seen.has(JSON.stringify(await shown()))).toBe(false);
      seen.add(JSON.stringify(await shown()));
      await box.uncheck();
      await expect.poll(async () => JSON.stringify(await shown())).toBe(whole);
    }
    await tools('n').fill('100000');
    await expect.poll(address).toBe(`${importance}?n=100000`);
    await expect.poll(() => page.locator('.matrix td:not(.none)').count()).toBe(0);
    await tools('empty').check();
    await expect.poll(() => page.locator('.matrix-said').textContent()).toContain('No touchpoint is left');
  });

  test('by status leave the journeys that have it', async () => {
    await page.goto(`${url}matrix/journey-by-touchpoint/steps/?status=draft&empty=hide`);
    await page.locator('.matrix[data-drawn]').waitFor();
    const drafts = rawDocuments('.', 'journeys').filter(({ raw }) => raw['status'] === 'draft');
    expect((await titles()).filter((title) => title !== 'All').toSorted()).toEqual(
      drafts.map(({ raw }) => String(raw['title'])).toSorted(),
    );
  });

  test('and a name find rows', async () => {
    await page.goto(url + importance);
    await tools('find').fill('cabin');
    await expect.poll(address).toBe(`${importance}?find=cabin`);
    await expect.poll(async () => (await titles()).length).toBeLessThan(10);
    for (const title of (await titles()).slice(0, -1)) expect(title?.toLowerCase()).toContain('cabin');
  });
});

test('rows stand in groups with the figures of each', async () => {
  await page.goto(`${url}${importance}?group=channel`);
  await page.locator('.matrix .group').first().waitFor();
  const rows = await page.locator('.matrix').evaluate((table: HTMLTableElement) =>
    [...table.tBodies].flatMap((body) =>
      [...body.rows].map((row) => ({
        isGroup: row.className === 'group',
        texts: [...row.cells].map((cell) => cell.textContent.replace('†', '')),
      })),
    ),
  );
  expect(rows[0]?.isGroup).toBe(true);
  const ends = rows.flatMap(({ isGroup }, place) => (isGroup ? [place] : []));
  expect(ends.length).toBeGreaterThan(2);
  for (const [number, start] of ends.entries()) {
    const own = rows.slice(start + 1, ends[number + 1] ?? rows.length);
    for (const column of [1, 2, 3, 4, 5]) {
      const known = own.map(({ texts }) => texts[column] ?? '').filter((text) => text !== '');
      const highest = known.length === 0 ? '' : String(Math.max(...known.map(numberIn)));
      expect((rows[start]?.texts[column] ?? '').replace(' %', '')).toBe(highest);
    }
  }
});

describe('any two axes and any measure', () => {
  test('can be chosen, have an address, and are what the files say', async () => {
    await page.goto(`${url}matrix/`);
    await tools('measure').selectOption('emotion');
    await expect.poll(address).toBe('matrix/?measure=emotion');
    await tools('rows').selectOption('moment');
    await tools('columns').selectOption('channel');
    await expect.poll(address).toBe('matrix/?measure=emotion&rows=moment&columns=channel');
    await page
      .getByRole('heading', { level: 1, name: 'Lowest emotion: moments of truth by channel' })
      .waitFor();
    const wanted = [...(figuresByHand('.')['emotion']?.('moment', 'channel') ?? [])].map(
      ([, value]) => value,
    );
    await expect.poll(() => page.locator('.matrix th a[href*="moments-of-truth"]').count()).toBe(5);
    const figures = await page
      .locator('.matrix')
      .evaluate((table: HTMLTableElement) =>
        [...table.rows]
          .slice(1, 6)
          .flatMap((row) =>
            [...row.cells]
              .slice(1, table.querySelectorAll('thead a').length + 1)
              .map((cell) => cell.textContent),
          ),
      );
    const known = figures.filter((text) => text !== '').map(numberIn);
    const rising = (all: readonly number[]) => all.toSorted((one, other) => one - other);
    expect(rising(known)).toEqual(rising(wanted));
    expect(known.length).toBeGreaterThan(5);
  });

  test('change places when one is chosen for the other, and give way where the measure does not know them', async () => {
    await page.goto(url + importance);
    await tools('rows').selectOption('segment');
    await expect.poll(address).toBe(`${importance}?rows=segment&columns=touchpoint`);
    await tools('measure').selectOption('initiatives');
    await expect.poll(address).toBe(`${importance}?rows=initiative&columns=goal&measure=initiatives`);
    await page.getByRole('button', { name: 'As it was' }).click();
    await expect.poll(address).toBe(importance);
    await page.getByRole('heading', { level: 1, name: 'Importance: touchpoints by segment' }).waitFor();
  });

  test('also count under a base path', async () => {
    const based = await sampleSite({ base: '/docs/x/' });
    await page.goto(`${based.url}matrix/?measure=gap&columns=segment`);
    await page.getByRole('heading', { level: 1, name: 'Gap: touchpoints by segment' }).waitFor();
    await page.locator('.matrix th a', { hasText: 'Checkout' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Checkout' }).waitFor();
    expect(page.url()).toBe(`${based.url}touchpoints/checkout/`);
  });
});

describe('a cell', () => {
  test('tells what it is made from, down to the line of a file', async () => {
    await page.goto(`${url}matrix/touchpoint-by-segment/gap/`);
    await page.getByRole('row', { name: 'Checkout' }).getByRole('cell').last().click();
    const panel = page.getByRole('complementary', { name: 'What the cell is made from' });
    await panel.getByRole('heading', { name: /Checkout/ }).waitFor();
    const written = await panel.locator('.written').allTextContents();
    expect(written.length).toBeGreaterThanOrEqual(2);
    for (const text of written) {
      const [, what = '', share = '', file = '', line = ''] =
        /^(\w+) ([\d.]+) % (\S+):(\d+)$/.exec(text) ?? [];
      expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toContain(`${what}: ${share}%`);
    }
    const [figure = ''] = await panel.locator('.figure strong').allTextContents();
    const shares = written.map((text) => Number(/([\d.]+) %/.exec(text)?.[1]));
    expect(numberIn(figure)).toBeCloseTo((shares[0] ?? 0) - (shares[1] ?? 0), 5);
  });

  test('says what the rules notice of it, as the check does', async () => {
    const { stdout } = await journeybook(['check', repository, '--format', 'json']);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { file: string; line: number; rule: string; message: string }[];
    };
    const facts = (await (await page.request.get(`${url}matrix/facts/steps/index.json`)).json()) as {
      axes: Record<'journey' | 'touchpoint', { id: string }[]>;
      findings: { file: string; line: number; rule: string; message: string }[];
      facts: { at: Record<'journey' | 'touchpoint', (number | null)[]>; findings: number[][] };
    };
    const { at, findings } = facts.facts;
    const fact = findings.findIndex((own, place) => own.length > 0 && at.touchpoint[place] !== null);
    const noticed = facts.findings[findings[fact]?.[0] ?? -1];
    const idAt = (axis: 'journey' | 'touchpoint') => facts.axes[axis][at[axis][fact] ?? -1]?.id ?? '';
    const cell = new URLSearchParams({ row: idAt('journey'), column: idAt('touchpoint') });
    await page.goto(`${url}matrix/journey-by-touchpoint/steps/?${cell}`);
    const item = page.locator('.cell-detail .noticed li', { hasText: noticed?.rule ?? '' }).first();
    await item.waitFor();
    const place = (await item.locator('.written').textContent()) ?? '';
    expect(diagnostics.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toContain(place);
    expect(place).toBe(`${noticed?.file}:${noticed?.line} ${noticed?.rule}`);
  });

  test('is in the address, and closes with Escape', async () => {
    await page.goto(`${url}${importance}?row=checkout&column=young-families`);
    const panel = page.locator('.cell-detail');
    await panel.getByRole('heading', { name: /Checkout.*Young families/ }).waitFor();
    expect(await page.locator('td[aria-selected="true"]').count()).toBe(1);
    await page.locator('td[aria-selected="true"]').focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await expect.poll(address).toBe(importance);
  });
});

test('the keyboard walks the cells as in a spreadsheet', async () => {
  await page.goto(`${url}${importance}?empty=hide`);
  const grid = page.locator('.matrix[role="grid"]');
  await grid.waitFor();
  expect(await grid.locator('td[tabindex="0"]').count()).toBe(1);
  await grid.locator('td[tabindex="0"]').focus();
  const place = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest<HTMLTableCellElement>('td, th');
      const row = cell?.closest('tr');
      return [row?.rowIndex, cell?.cellIndex];
    });
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return place();
  };
  const rows = await grid.evaluate((table: HTMLTableElement) => table.rows.length);
  const columns = await grid.evaluate((table: HTMLTableElement) => table.rows[0]?.cells.length ?? 0);
  expect(await place()).toEqual([1, 1]);
  expect(await press('ArrowRight')).toEqual([1, 2]);
  expect(await press('ArrowDown')).toEqual([2, 2]);
  expect(await press('End')).toEqual([2, columns - 1]);
  expect(await press('Home')).toEqual([2, 0]);
  expect(await press('PageDown')).toEqual([12, 0]);
  expect(await press('ControlOrMeta+End')).toEqual([rows - 1, columns - 1]);
  expect(await press('ControlOrMeta+Home')).toEqual([1, 1]);
  // Above the first row stand the button that sorts and the name of the column.
  expect(await press('ArrowUp')).toEqual([0, 1]);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
  expect(await press('ArrowUp')).toEqual([0, 1]);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  await press('ArrowDown');
  await press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h2');
  await page.keyboard.press('Escape');
  await expect.poll(place).toEqual([1, 1]);
});

test.each(['CSV for spreadsheets', 'Plain CSV'])('%s has just what is shown', async (name) => {
  await page.goto(`${url}matrix/touchpoint-by-segment/importance/?channel=web&sort=-solo-hikers&group=owner`);
  await page.locator('.matrix .group').first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('importance-touchpoint-by-segment.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\u{feff}')).toBe(name !== 'Plain CSV');
  const records: string[][] = parse(text, { bom: true });
  const head = records[0] ?? [];
  const care = head.at(-1) === 'To be read with care' ? 1 : 0;
  const table = await shown();
  expect(records.length).toBe(table.length);
  for (const [place, row] of table.entries()) {
    const [group, title, ...figures] = records[place]?.slice(0, records[place].length - care) ?? [];
    expect(figures.map((figure) => figure.replace('%', ' %'))).toEqual(row.slice(1));
    if (place > 0) expect([title, group]).toContain(row[0]);
  }
});

test('a corner marks the cells of which the rules notice something, published and drawn anew, and they say what', async () => {
  await page.goto(url + importance);
  const marked = () =>
    page
      .locator('.matrix td.noticed')
      .evaluateAll((cells: HTMLTableCellElement[]) =>
        cells.map((cell) => `${cell.closest('tr')?.cells[0]?.textContent} ${cell.cellIndex}`).sort(),
      );
  const published = await marked();
  expect(published.length).toBeGreaterThan(0);
  await page.goto(`${url}${importance}?sort=~name`);
  await page.locator('.matrix[data-drawn]').waitFor();
  expect(await marked()).toEqual(published);

  const noticed = page.getByRole('heading', { name: 'What the rules notice' });
  await page.locator('.matrix td.noticed').first().click();
  await noticed.waitFor();
  await page.locator('.matrix tbody td:not(.noticed, .none):not(:last-child)').first().click();
  await noticed.waitFor({ state: 'detached' });
});

describe('a large matrix', () => {
  const touchpoints = 130;

  test('has its rows when they are scrolled to, walked to and printed', async () => {
    const built = await builtBook(temporaryBook(largeRatings(touchpoints, 3)));
    await page.goto(`${built.url}${importance}?sort=~name`);
    await page.locator('.matrix[role="grid"]').waitFor();
    const drawn = () => page.locator('.matrix tbody td:first-of-type[class^="heat"]').count();
    expect(await drawn()).toBeLessThan(touchpoints);
    expect(await page.locator('.matrix').getAttribute('aria-rowcount')).toBe(String(touchpoints + 2));

    await page.locator('.matrix td[tabindex="0"]').focus();
    await page.keyboard.press('ControlOrMeta+End');
    const end = () => page.evaluate(() => document.activeElement?.closest('tr')?.textContent);
    expect(await end()).toMatch(/^Highest/);
    await page.keyboard.press('ArrowUp');
    expect(await end()).toMatch(/^Touchpoint number 130/);

    await page.goto(`${built.url}${importance}?sort=~name`);
    await page.locator('.matrix[role="grid"]').waitFor();
    await page.locator('.matrix-scroll').evaluate((region) => region.scrollTo(0, region.scrollHeight));
    await page.locator('.matrix th', { hasText: 'Touchpoint number 130' }).waitFor();
    const tabs = await page.locator('.matrix th a:not([tabindex="-1"])').count();
    expect(tabs).toBe(0);

    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await drawn()).toBe(touchpoints);
    expect((await titles()).slice(0, 3)).toEqual([
      'Touchpoint number 1',
      'Touchpoint number 2',
      'Touchpoint number 3',
    ]);
    await built.close();
  });

  test('has all of its columns soon, few rows at a time, and all of both on paper', async () => {
    const segments = 30;
    const built = await builtBook(temporaryBook(largeRatings(touchpoints, segments)));
    await page.goto(`${built.url}${importance}?sort=~name`);
    await page.locator('.matrix[role="grid"]').waitFor();
    const counts = () =>
      page.locator('.matrix').evaluate((table) => ({
        missing: table.querySelectorAll('tbody:not(.later) .later').length,
        rows: table.querySelectorAll('tbody:not(.later) tr').length,
        cells: table.querySelectorAll('tbody:not(.later) td').length,
      }));
    await expect.poll(async () => (await counts()).missing).toBe(0);
    const { rows, cells } = await counts();
    expect(rows).toBeLessThan(touchpoints / 2);
    expect(cells).toBe(rows * (segments + 1));

    // What is far away is put away, without moving what is seen; what somebody is at stays.
    const region = page.locator('.matrix-scroll');
    const first = page.locator('.matrix td[tabindex="0"]');
    await first.focus();
    for (let step = 0; step < 12; step += 1) {
      await region.evaluate((element) => element.scrollBy(0, 400));
      await page.waitForTimeout(60);
    }
    await page.locator('.matrix th', { hasText: 'Touchpoint number 130' }).waitFor();
    await expect.poll(async () => (await counts()).rows).toBeLessThan(touchpoints / 2);
    expect(await first.count()).toBe(1);
    const heights = await page
      .locator('.matrix tbody')
      .evaluateAll((bodies) => bodies.slice(0, -1).map((body) => (body as HTMLElement).offsetHeight));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(2);

    await page.evaluate(() =>
      addEventListener('afterprint', () => {
        document.body.dataset['printed'] = String(document.querySelectorAll('.matrix tbody td').length);
      }),
    );
    await page.pdf();
    expect(await page.locator('body').getAttribute('data-printed')).toBe(
      String(touchpoints * (segments + 1)),
    );
    await built.close();
  });
});

test('a part of a matrix is printed whole and without its controls', async () => {
  await page.goto(`${url}${importance}?channel=web`);
  await page.locator('.matrix[data-drawn]').waitFor();
  const before = await shown();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.matrix-tools').isVisible()).toBe(false);
  expect(await page.locator('.sort').first().isVisible()).toBe(false);
  const { region, table } = await page.locator('.matrix-scroll').evaluate((scroll) => ({
    region: scroll.clientHeight,
    table: scroll.querySelector('table')?.offsetHeight ?? Infinity,
  }));
  expect(region).toBeGreaterThanOrEqual(table);
  expect(await shown()).toEqual(before);
});

test('without script there are no controls, but the table and a file of it', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(url + importance);
  expect(await plain.locator('.matrix-tools').isVisible()).toBe(false);
  expect(await plain.locator('.sort').first().isVisible()).toBe(false);
  const link = plain.getByRole('link', { name: 'This matrix as CSV' });
  const response = await plain.request.get(
    new URL((await link.getAttribute('href')) ?? '', plain.url()).href,
  );
  const records: string[][] = parse(await response.text(), { bom: true });
  const table = await plain
    .locator('.matrix')
    .evaluate((one: HTMLTableElement) =>
      [...one.rows].map((row) => [...row.cells].map((cell) => cell.textContent.replace('†', ''))),
    );
  const width = table[0]?.length ?? 0;
  expect(records.map((row) => row.slice(0, width).map((figure) => figure.replace(/%$/, ' %')))).toEqual(
    table,
  );
  await plain.close();
});

test.each([
  ['light', 1280],
  ['dark', 390],
] as const)('axe finds nothing wrong with everything open, %s at %i px', async (colorScheme, width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.goto(`${url}${importance}?row=checkout&column=young-families&group=owner&sort=-young-families`);
  await page.locator('.cell-detail h2').waitFor();
  await page.locator('.filters > summary').click();
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
