import type { Input, Warning } from '../result.ts';

/** What the rows or the columns of a matrix may be. */
export type AxisId =
  | 'touchpoint'
  | 'segment'
  | 'stage'
  | 'channel'
  | 'journey'
  | 'moment'
  | 'owner'
  | 'initiative'
  | 'goal'
  | 'source'
  | 'claim';

/**
 * What a figure counts or is measured in: things counted; an emotion from −2 to 2; a share from 0 to 1, or a difference
 * of two; a mean on the rating scale of the book, or a difference of two; an opportunity score from 0 to 20, `about` of
 * means, for which it was not made.
 */
export type FigureUnit = 'count' | 'emotion' | 'share' | 'mean' | 'score' | 'about';

/** One thing a book says, with its places on the axes. */
export interface Fact {
  /** Ids by axis: none where it belongs to nothing there, absent where the axis has nothing to do with it. */
  readonly at: Readonly<Partial<Record<AxisId, readonly string[]>>>;
  readonly value: number;
  readonly unit: FigureUnit;
  /** What it is made from. */
  readonly inputs: readonly Input[];
  readonly warnings: readonly Warning[];
}
