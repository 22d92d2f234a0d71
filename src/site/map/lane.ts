import type { Step } from '../../book/book.ts';
import type { Markup } from '../../diagrams/markup.ts';
import type { MapContext } from './context.ts';

/** One row of a journey map: what it is called and what it shows of a step, if there is anything. */
export interface Lane {
  /** Also the class of its cells. */
  readonly id: string;
  readonly name: string;
  /** The line of a service blueprint that is drawn above it (Shostack 1984). */
  readonly below?: string;
  readonly cell: (step: Step, context: MapContext) => Markup | null;
}
