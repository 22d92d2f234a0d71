import type { Input, Warning } from '../result.ts';

/** What the rows or the columns of a matrix may be. */
export const axisIds = [
  'touchpoint',
  'segment',
  'stage',
  'channel',
  'journey',
  'moment',
  'owner',
  'role',
  'media',
  'status',
  'initiative',
  'goal',
  'source',
  'claim',
] as const;

/** The name of an axis. */
export type AxisId = (typeof axisIds)[number];

/**
 * What a figure counts or is measured in: things counted; an emotion from −2 to 2; a share from 0 to 1, or a difference
 * of two; a mean on the rating scale of the book, or a difference of two; an opportunity score from 0 to 20, `about` of
 * means, for which it was not made.
 */
export type FigureUnit = 'count' | 'emotion' | 'share' | 'mean' | 'score' | 'about';

/** Ids by axis: none where something belongs to nothing there, absent where the axis has nothing to do with it. */
export type Places = Readonly<Partial<Record<AxisId, readonly string[]>>>;

/** What is needed of a fact to put it into a cell. */
export interface PlacedFact {
  readonly at: Places;
  readonly value: number;
  readonly unit: FigureUnit;
  /** How many people answered; absent or null where nobody wrote it. */
  readonly n?: number | null;
  /** Of several that say the same of different stages, whether it is the one for all; true where nothing is said. */
  readonly speaks?: boolean;
  readonly warnings: readonly Warning[];
}

/** One thing a book says, with its places on the axes. */
export interface Fact extends PlacedFact {
  /** What a reader finds it on. */
  readonly subject: FactSubject;
  /** What it is made from. */
  readonly inputs: readonly Input[];
}

/** A document of the book, or a step of a journey. */
export interface FactSubject {
  readonly kind: 'journey' | 'touchpoint' | 'segment' | 'initiative';
  readonly id: string;
  readonly step?: string;
}
