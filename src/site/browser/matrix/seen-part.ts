import { rowsInBody, type Span } from '../../map/figure-table.ts';

/** How many rows and columns a table has without those of the heads. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

/** What of a matrix can be seen, at most. */
export interface SeenPart {
  /** How many pieces of rows, from the first that is seen. */
  readonly bodies: number;
  readonly columns: Span;
}

/** How high a row is at least, and how wide a column may be at least, in pixels. */
const lowestRow = 36;
const narrowestColumn = 72;

/** What of a matrix can be seen in a region, asked before anything in it changes: nothing is laid out for it. */
export function seenPart(region: HTMLElement, { columns }: TableSize): SeenPart {
  const [first, second] = region.querySelector('thead tr')?.querySelectorAll('th') ?? [];
  const width = Math.max(narrowestColumn, second?.offsetWidth ?? 0);
  const seen = Math.ceil((region.clientWidth - (first?.offsetWidth ?? 0)) / width) + 1;
  const from = Math.min(Math.floor(Math.abs(region.scrollLeft) / width), Math.max(0, columns - seen));
  return {
    bodies: Math.ceil(region.clientHeight / (lowestRow * rowsInBody)),
    columns: { from, to: Math.min(columns, from + Math.max(1, seen)) },
  };
}
