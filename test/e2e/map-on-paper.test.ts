import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mapJourneys } from './map-book.ts';
import { clashingTexts } from './map-geometry.ts';
import { type MapSite, mapSite } from './map-site.ts';
import { type SheetOfMap, sheetsOfMap, type StepOnSheet, type TextOnSheet } from './sheets-of-map.ts';

const papers = [
  { format: 'A4', width: 297, height: 210 },
  { format: 'A3', width: 420, height: 297 },
] as const;

/** The margin of a sheet in points. */
const margin = (12 / 25.4) * 72;

let site: MapSite;

beforeAll(async () => {
  site = await mapSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

async function print(page: Page, format: 'A4' | 'A3'): Promise<readonly SheetOfMap[]> {
  return sheetsOfMap(await page.pdf({ format, preferCSSPageSize: true, tagged: true }));
}

/** Letters alone: paper breaks lines, and writes Arabic as it looks, from the left. */
function letters(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  return /\p{Script=Arabic}/u.test(plain) ? Array.from(plain).sort().join('') : plain;
}

const written = (texts: readonly TextOnSheet[]) => letters(texts.map(({ text }) => text).join(''));

/** What a screen says of each step, by the names of its lanes. */
function stepsOnScreen(page: Page) {
  return page.locator('.step').evaluateAll((steps) =>
    steps.map((step) => ({
      title: step.querySelector('h3')?.textContent ?? '',
      cells: [...step.querySelectorAll('.lane')].map((lane) => ({
        lane: lane.querySelector('.lane-name')?.textContent,
        said: lane.querySelector('.told')?.textContent ?? '',
      })),
    })),
  );
}

/** Steps that stand beside each other: their titles begin at the same height. */
function rowsOf({ steps }: SheetOfMap): readonly Row[] {
  const rows: { top: number; steps: StepOnSheet[] }[] = [];
  for (const step of steps) {
    const top = step.title[0]?.y ?? NaN;
    const row = rows.at(-1);
    if (row && Math.abs(row.top - top) < 3) row.steps.push(step);
    else rows.push({ top, steps: [step] });
  }
  return rows.map((row, index) => ({ ...row, bottom: rows[index + 1]?.top ?? 0 }));
}

interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly steps: readonly StepOnSheet[];
}

/** What stands beside a row where it begins: left of its steps, or right of them where the map runs from the right. */
function besideRow({ top, bottom, steps }: Row, texts: readonly TextOnSheet[], mirrored: boolean): string {
  const titles = steps.flatMap(({ title }) => title);
  const start = mirrored
    ? Math.max(...titles.map(({ x, width }) => x + width))
    : Math.min(...titles.map(({ x }) => x));
  const lineHeight = 12;
  return written(
    texts
      .filter(({ y }) => y < top + lineHeight && y > bottom + lineHeight)
      .filter(({ x }) => (mirrored ? x > start : x < start)),
  );
}

const everywhere = mapJourneys.flatMap((journey) => papers.map((paper) => ({ journey, ...paper })));

// Text in a script that no font of the machine knows cannot be read from a PDF.
const readable = everywhere.filter(({ journey }) => journey !== 'japanese');

describe.each(readable)('the map of $journey on $format', ({ journey, format, width, height }) => {
  let sheets: readonly SheetOfMap[];
  let screen: Awaited<ReturnType<typeof stepsOnScreen>>;

  beforeAll(async () => {
    const page = await site.open(journey);
    screen = await stepsOnScreen(page);
    sheets = await print(page, format);
  });

  test('tells every step once and as a whole, on one sheet', () => {
    const onPaper = sheets.flatMap(({ steps }) =>
      steps.map(({ title, cells }) => ({ title: written(title), said: cells.map(written).filter(Boolean) })),
    );
    const onScreen = screen.map(({ title, cells }) => ({
      title: letters(title),
      said: cells.map(({ said }) => letters(said)).filter(Boolean),
    }));
    expect(onPaper).toEqual(onScreen);
  });

  test('names each lane beside each row of steps', () => {
    let place = 0;
    for (const sheet of sheets) {
      for (const row of rowsOf(sheet)) {
        const told = screen.slice(place, (place += row.steps.length));
        const lanes = new Set(told.flatMap(({ cells }) => cells.flatMap(({ lane }) => lane ?? [])));
        const beside = besideRow(row, sheet.besides, journey === 'arabic');
        expect([...lanes].filter((lane) => !beside.includes(letters(lane)))).toEqual([]);
      }
    }
    expect(place).toBe(screen.length);
  });

  test('lies within the margins of the sheet', () => {
    const outside = sheets.flatMap((sheet) =>
      sheet.texts.filter(
        ({ x, y, width: wide }) =>
          x < margin - 1 ||
          x + wide > sheet.width - margin + 1 ||
          y < margin - 1 ||
          y > sheet.height - margin + 1,
      ),
    );
    expect(outside).toEqual([]);
    const millimetres = (points: number) => Math.round((points / 72) * 25.4);
    expect(sheets.map((sheet) => [millimetres(sheet.width), millimetres(sheet.height)])).toEqual(
      sheets.map(() => [width, height]),
    );
  });
});

test('a phase that needs several rows says so beside each of them', async () => {
  const sheets = await print(await site.open('sixty-steps'), 'A4');
  const labels = sheets.flatMap((sheet) =>
    rowsOf(sheet).map((row) => /^\w*,continued/.exec(besideRow(row, sheet.besides, false))?.[0]),
  );
  const phases = ['Engage', 'Purchase', 'Use', 'Share', 'Complete'];
  expect(labels).toEqual(phases.flatMap((phase) => [undefined, `${phase},continued`]));
});

test.each(papers)('two rows of twelve lanes find room on a sheet of $format', async ({ format }) => {
  const sheets = await print(await site.open('sixty-steps'), format);
  // On A3 there is room for two below the head as well.
  expect(sheets.map((sheet) => rowsOf(sheet).length)).toEqual(
    format === 'A3' ? [2, 2, 2, 2, 2, 0] : [1, 2, 2, 2, 2, 1],
  );
});

test('paper shows the lanes and lines that were chosen', async () => {
  const page = await site.open('twenty-steps', { query: '?lanes=feeling,pains&curves=hikers' });
  const [sheet] = await print(page, 'A4');
  const [row] = sheet ? rowsOf(sheet) : [];
  expect(sheet && row && besideRow(row, sheet.besides, false)).toBe('Feeling+2+10−1−2SolohikersPains');
  await page.emulateMedia({ media: 'print' });
  const lines = await page
    .locator('.step')
    .first()
    .locator('.sparkline g')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).display !== 'none').length);
  expect(lines).toBe(1);
});

test.each(everywhere)('no text of $journey lies over another on $format', async ({ journey, ...paper }) => {
  const [width, height] = [paper.width, paper.height].map((side) => Math.floor(((side - 24) / 25.4) * 96));
  const page = await site.open(journey, { viewport: { width: width ?? 0, height: height ?? 0 } });
  await page.emulateMedia({ media: 'print' });
  expect(await clashingTexts(page)).toEqual([]);
});

test('each row of steps has the curve of its steps on paper, a sign for each emotion at its level', async () => {
  const page = await site.open('twenty-steps', { viewport: { width: 1032, height: 703 } });
  await page.emulateMedia({ media: 'print' });
  const rows = await page.locator('.step').evaluateAll((steps) =>
    steps.map((step) => {
      const [piece, axis, told] = ['.piece', '.axis', '.told .emotion'].map((part) => [
        ...step.querySelectorAll(`.feeling ${part}`),
      ]);
      const box = piece?.[0]?.getBoundingClientRect();
      const heights = [...step.querySelectorAll('.piece .mark .points')].map((sign) => {
        const { top, bottom } = sign.getBoundingClientRect();
        return ((top + bottom) / 2 - (box?.top ?? 0)) / (box?.height ?? 0);
      });
      return {
        wide: Math.abs((box?.width ?? 0) - step.getBoundingClientRect().width) < 2,
        // Some signs reach farther up than down.
        levels: heights.map((height) => Math.round((2 - ((height - 0.12) * 4) / 0.76) * 2) / 2).toSorted(),
        told: (told ?? []).map((emotion) => Number(emotion.textContent.replace('−', '-'))).toSorted(),
        named: axis?.some((one) => one.checkVisibility()) === true,
      };
    }),
  );
  expect(rows.map(({ levels }) => levels)).toEqual(rows.map(({ told }) => told));
  expect(rows.every(({ wide }) => wide)).toBe(true);
  expect(rows.map(({ named }) => named)).toEqual(rows.map((_, place) => place % 4 === 0));
});

test('a short map is as wide as its sheet', async () => {
  const page = await site.open('three-steps', { viewport: { width: 1032, height: 703 } });
  await page.emulateMedia({ media: 'print' });
  const right = await page
    .locator('.step')
    .last()
    .evaluate((step) => step.getBoundingClientRect().right);
  expect(right).toBeGreaterThan(1030);
});
