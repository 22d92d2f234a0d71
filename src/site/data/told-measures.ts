import type { AxisId } from '../../analysis/matrix/fact.ts';
import { factsOf } from '../../analysis/matrix/facts-of.ts';
import { isMeasure, type MeasureId, measures } from '../../analysis/matrix/measure.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';

/** How much a book says of a measure. */
export interface ToldMeasure {
  readonly facts: number;
  /** Whether anything it says has a place on both of two axes. */
  readonly tells: (rows: AxisId, columns: AxisId) => boolean;
}

const known = new WeakMap<Book, ReadonlyMap<MeasureId, ToldMeasure>>();

/**
 * How much a book says of each measure; found once for each book. The facts themselves are not kept: a large book has
 * hundreds of thousands.
 */
export function toldMeasures(book: Book): ReadonlyMap<MeasureId, ToldMeasure> {
  const found =
    known.get(book) ??
    new Map(
      Object.keys(measures)
        .filter(isMeasure)
        .map((measure) => [measure, toldOf(book, measure)]),
    );
  known.set(book, found);
  return found;
}

function toldOf(book: Book, measure: MeasureId): ToldMeasure {
  const framework = lookup(book).frameworks.get(book.settings.framework);
  const facts = framework ? factsOf(book, measure, { framework }) : [];
  const { axes } = measures[measure];
  // Which axes facts stand on together: there are few ways to do so, however many facts.
  const together = new Set(
    facts.map(({ at }) => axes.filter((axis) => (at[axis] ?? []).length > 0).join(' ')),
  );
  const ways = [...together].map((way) => way.split(' '));
  return {
    facts: facts.length,
    tells: (rows, columns) => ways.some((way) => way.includes(rows) && way.includes(columns)),
  };
}
