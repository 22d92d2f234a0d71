import type { PlacedFact } from '../../../analysis/matrix/fact.ts';
import type { MeasureId } from '../../../analysis/matrix/measure.ts';
import { figureCsv } from '../../../exchange/figure-csv.ts';
import { figureSheet } from '../../map/figure-sheet.ts';
import type { LaidFigures } from '../../map/lay-out-figures.ts';

/** Hands the figures that are shown to the reader as a file. */
export function saveCsv(
  laid: LaidFigures<PlacedFact>,
  measure: MeasureId,
  { name, bom }: { readonly name: string; readonly bom: boolean },
): void {
  const text = figureCsv(figureSheet(laid, measure), { bom });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
