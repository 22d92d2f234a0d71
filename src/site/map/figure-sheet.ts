import type { PlacedFact } from '../../analysis/matrix/fact.ts';
import type { GridCell } from '../../analysis/matrix/grid.ts';
import type { MeasureId } from '../../analysis/matrix/measure.ts';
import { tenths } from '../../diagrams/tenths.ts';
import type { FigureSheet } from '../../exchange/figure-csv.ts';
import type { LaidFigures } from './lay-out-figures.ts';

/** What a table shows, as a sheet for spreadsheets: the figures are those of the table, but numbers where they can be. */
export function figureSheet(laid: LaidFigures<PlacedFact>, measure: MeasureId): FigureSheet {
  const columns = laid.columns.map(({ title }) => title);
  return {
    corner: laid.corner,
    columns,
    rows: laid.rows.map(({ kind, title, group, cells }) => ({
      title: kind === 'group' ? 'All' : title,
      group,
      cells: cells.map((cell) => inSheet(cell, measure)),
      care: cells.flatMap((cell, place) => careOf(cell, columns[place] ?? '')).join('\n'),
    })),
  };
}

/** A share is a percentage, and a spreadsheet reads it as one; a score from means is no number like the others. */
function inSheet(cell: GridCell<PlacedFact>, measure: MeasureId): number | string | null {
  if (cell === null) return null;
  const { value, unit } = cell;
  if (measure === 'gap') return tenths(unit === 'share' ? value * 100 : value);
  switch (unit) {
    case 'share':
      return `${tenths(value * 100)}%`;
    case 'about':
      return `≈ ${tenths(value)}`;
    case 'mean':
    case 'score':
      return tenths(value);
    case 'count':
    case 'emotion':
      return value;
  }
}

function careOf(cell: GridCell<PlacedFact>, column: string): readonly string[] {
  if (cell === null || cell.warnings.length === 0) return [];
  return [`${column}: ${cell.warnings.map(({ text }) => text).join(' ')}`];
}
