import type { Step } from '../../book/book.ts';
import type { Markup } from '../../diagrams/markup.ts';
import type { SheetLine } from '../../diagrams/sheet.ts';
import type { MapContext } from './context.ts';

/** What readers look for in a map: how it is lived, how it is delivered, what it rests on. */
export type View = 'experience' | 'blueprint' | 'evidence';

/** What a lane draws over all steps of a map. */
export interface Drawn {
  /** The class of what holds the drawing. */
  readonly as: string;
  readonly drawing: Markup;
  /** Classes by which the rest of the map makes room for it. */
  readonly map?: string;
  /** The steps, counted from 0, whose word the drawing leaves to their cells. */
  readonly unwritten?: readonly number[];
  /** The same in pieces, one for each step: paper has rows, which no drawing can go along with. */
  readonly pieces?: readonly Markup[];
  /** What stands beside a row of them that begins with a step, counted from 0. */
  readonly axis?: (step: number) => Markup;
}

/** The room for what a lane draws, in sixteenths of the font size. */
export interface RoomOver {
  /** The width of a step. */
  readonly step: number;
  /** The height of a curve on paper. */
  readonly onPaper: number;
}

/** One row of a journey map: what it is called and what it shows of a step, if there is anything. */
export interface Lane {
  /** Also the class of its cells. */
  readonly id: string;
  readonly name: string;
  /** The line of a service blueprint that is drawn above it (Shostack 1984). */
  readonly below?: string;
  /** What a picture draws in it over all steps: the emotion curve, or the ways through the journey. */
  readonly strip?: 'curve' | 'ways';
  /** The customer speaks in it. */
  readonly voice?: true;
  /** It has one thing at a step, which may last for several: a picture draws that as one bar. */
  readonly lasts?: true;
  /** The views of a map that show it; the view of everything always does. */
  readonly views: readonly View[];
  /** What it draws over all steps beside the words of its cells. */
  readonly over?: (context: MapContext, room: RoomOver) => Drawn | null;
  readonly cell: (step: Step, context: MapContext) => Markup | null;
  /** The same in words, a line for each thing, for pictures, tables and texts that are taken along. */
  readonly words: (step: Step, context: MapContext) => readonly SheetLine[];
}
