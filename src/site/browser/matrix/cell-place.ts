import type { PlacedFact } from '../../../analysis/matrix/fact.ts';
import type { LaidFigures } from '../../map/lay-out-figures.ts';
import { rowsInBody } from '../../map/figure-table.ts';
import { drawAround, finishDrawing } from './draw-matrix.ts';
import type { CellPlace } from './matrix-state.ts';

/** Which cell an element of the table is, by the keys of its row and its column; undefined for a head. */
export function placeOf(
  element: HTMLTableCellElement,
  { rows, columns }: LaidFigures<PlacedFact>,
): CellPlace | undefined {
  if (element.localName !== 'td') return undefined;
  finishDrawing();
  const [row, column] = [rows[numberOf(element, rows.length)], columns[element.cellIndex - 1]];
  return row && column && { row: row.key, column: column.key };
}

/** The number of the row of an element: that of the whole comes last. */
function numberOf(element: HTMLTableCellElement, count: number): number {
  if (element.closest('tfoot')) return count - 1;
  return rowsOf(element.closest('table')).findIndex((row) => row === element.parentElement);
}

/** The element of a cell, drawn if need be; undefined where there is none. */
export function cellIn(
  region: HTMLElement,
  { rows, columns }: LaidFigures<PlacedFact>,
  { row, column }: CellPlace,
): HTMLTableCellElement | undefined {
  const down = rows.findIndex(({ key }) => key === row);
  const across = columns.findIndex(({ key }) => key === column);
  const table = region.querySelector('table');
  drawAround(down);
  finishDrawing();
  const element = rows[down]?.kind === 'whole' ? table?.tFoot?.rows[0] : rowsOf(table)[down];
  return element?.cells[across + 1];
}

/** The elements of rows by their number: rows that are not drawn yet have none. */
function rowsOf(table: HTMLTableElement | null): readonly (HTMLTableRowElement | undefined)[] {
  const rows: (HTMLTableRowElement | undefined)[] = [];
  for (const [piece, body] of [...(table?.tBodies ?? [])].entries()) {
    const isLater = body.classList.contains('later');
    for (const [place, row] of [...body.rows].entries())
      rows[piece * rowsInBody + place] = isLater ? undefined : row;
  }
  return rows;
}
