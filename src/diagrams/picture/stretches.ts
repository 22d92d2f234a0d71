import type { SheetLine } from '../sheet.ts';

/** Neighbouring steps at which a lane says the same, counted from 0; `to` is the first that is none of them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretches of more than one step through which a lane says the same one thing. */
export function stretchesOf(cells: readonly (readonly SheetLine[])[]): readonly Stretch[] {
  const said = cells.map((lines) => (lines.length === 1 ? lines[0]?.text : undefined));
  const begins = said.flatMap((text, place) => (text !== said[place - 1] ? [place] : []));
  return begins
    .map((from, place) => ({ from, to: begins[place + 1] ?? said.length }))
    .filter(({ from, to }) => to - from > 1 && said[from] !== undefined);
}
