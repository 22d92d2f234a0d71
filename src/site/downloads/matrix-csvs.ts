import { type MatrixView, matrixOf } from '../../analysis/matrix/matrix.ts';
import { figureCsv } from '../../exchange/figure-csv.ts';
import { matrixViews, stepsByStage } from '../data/matrix-views.ts';
import type { Site } from '../data/site.ts';
import { figureSheet } from '../map/figure-sheet.ts';
import { layOutFigures } from '../map/lay-out-figures.ts';

/** A matrix as a file for spreadsheets. */
export interface MatrixCsv {
  /** Where it lies within the site. */
  readonly path: string;
  readonly make: () => string;
}

/** The matrices that have pages, as they are shown there, for whoever has no script to make a file of them. */
export function matrixCsvs({ book, history }: Site): readonly MatrixCsv[] {
  if (book.touchpoints.length === 0) return [];
  return [stepsByStage, ...matrixViews(book)].map(({ path, ...view }) => ({
    path: addressOfCsv(path),
    make: () => {
      const matrix: MatrixView = { ...view, asOf: history.asOf };
      const grid = matrixOf(book, matrix);
      const laid = layOutFigures({ view, grid, groups: [{ rows: grid.rows }] });
      return figureCsv(figureSheet(laid, view.measure), { bom: true });
    },
  }));
}

/** The file beside the page of a matrix. */
export function addressOfCsv(path: string): string {
  return `${path}matrix.csv`;
}
