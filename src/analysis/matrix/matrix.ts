import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { axisMembers } from './axis-members.ts';
import type { AxisId, Fact } from './fact.ts';
import { factsOf } from './facts-of.ts';
import { type Grid, type GridFigure, gridOf, type GridRow } from './grid.ts';
import { type MeasureId, measureOf } from './measure.ts';
import { type Selection, selectFacts, selectMembers } from './selection.ts';

/** Which matrix is asked for. */
export interface MatrixView extends Selection {
  readonly rows: AxisId;
  readonly columns: AxisId;
  readonly measure: MeasureId;
  /** The id of the framework whose stages there are; that of the book by default. */
  readonly framework?: string;
  /** The day by which something has expired, `2026-11-30`. */
  readonly asOf?: string | undefined;
}

/** What a cell says. */
export type MatrixFigure = GridFigure<Fact>;

/** A row of a matrix. */
export type FigureRow = GridRow<Fact>;

/** Two axes and a measure: a figure for each pair. */
export interface Matrix extends Grid<Fact> {
  readonly view: MatrixView;
}

/**
 * The matrix of a book along any two axes that a measure knows. Throws a RangeError for axes it does not know, for one
 * axis twice and for a framework that the book does not have: these are mistakes of whoever asks, not of the book.
 */
export function matrixOf(book: Book, view: MatrixView): Matrix {
  const measure = measureOf(view.measure);
  const framework = lookup(book).frameworks.get(view.framework ?? book.settings.framework);
  if (framework === undefined) throw new RangeError(`There is no framework ${view.framework ?? ''}.`);
  const axes = [view.rows, view.columns];
  const strange = axes.find((axis) => !measure.axes.includes(axis));
  if (strange !== undefined) throw new RangeError(`${measure.title} are not told by ${strange}.`);
  if (view.rows === view.columns) throw new RangeError(`A matrix of ${view.rows} by itself has no cells.`);

  const facts = factsOf(book, view.measure, { framework, asOf: view.asOf });
  const along = (axis: AxisId) => ({
    axis,
    members: selectMembers(axisMembers(book, axis, framework), axis, view),
  });
  const grid = gridOf(selectFacts(facts, axes, view), along(view.rows), along(view.columns), measure.combine);
  return { ...grid, view };
}
