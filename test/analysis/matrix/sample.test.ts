import { expect, test } from 'vitest';
import type { AxisId } from '../../../src/analysis/matrix/fact.ts';
import { type MatrixView, matrixOf } from '../../../src/analysis/matrix/matrix.ts';
import { measures } from '../../../src/analysis/matrix/measure.ts';
import { loadBook } from '../../../src/book/load.ts';
import { figuresByHand } from './figures-by-hand.ts';

const book = await loadBook('.').then(({ book: read }) => read);
if (book === undefined) throw new Error('The sample book is broken.');
const byHand = figuresByHand('.');

/** Every figure of a matrix by `row · column`. */
function figuresOf(view: MatrixView): ReadonlyMap<string, number> {
  const { columns, rows } = matrixOf(sampleBook, view);
  return new Map(
    rows.flatMap(({ member, cells }) =>
      cells.flatMap((cell, place) =>
        cell ? [[`${member.id} · ${columns[place]?.id ?? ''}`, cell.value] as const] : [],
      ),
    ),
  );
}
const sampleBook = book;

const everyPair = Object.keys(byHand).flatMap((name) => {
  const measure = name as keyof typeof measures;
  const { axes } = measures[measure];
  return axes.flatMap((rows: AxisId) =>
    axes.flatMap((columns: AxisId) => (rows === columns ? [] : [{ measure, rows, columns }])),
  );
});

test.each(everyPair)('$measure of $rows by $columns are what the files say', (view) => {
  const found = figuresOf(view);
  const wanted = byHand[view.measure]?.(view.rows, view.columns) ?? new Map<string, number>();
  expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
  for (const [pair, value] of wanted) expect(found.get(pair), pair).toBeCloseTo(value, 10);
});

test('the matrices by hand are not empty', () => {
  for (const [measure, of] of Object.entries(byHand)) {
    const [rows = '', columns = ''] = measures[measure as keyof typeof measures].axes;
    expect(of(rows, columns).size, measure).toBeGreaterThan(2);
  }
});
