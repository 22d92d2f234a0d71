import type { Book, BookFramework } from '../../book/book.ts';
import type { AxisId, Fact } from './fact.ts';
import { claimAxes, claimFacts, initiativeAxes, initiativeFacts } from './link-facts.ts';
import { ratingAxes, type RatingFigure, ratingFacts } from './rating-facts.ts';
import { emotionFacts, stepAxes, stepFacts } from './step-facts.ts';

/** What the facts of a measure are read with. */
export interface MeasureOptions {
  /** Whose stages there are. */
  readonly framework: BookFramework;
  readonly axes: readonly AxisId[];
  /** The day by which something has expired, `2026-11-30`. */
  readonly asOf?: string | undefined;
}

/** What the cells of a matrix say. */
export interface Measure {
  readonly title: string;
  /** How a cell is found where several facts fall into it, in a sentence. */
  readonly method: string;
  /** The axes it can be seen along. */
  readonly axes: readonly AxisId[];
  /** Counting is adding up; never is anything averaged across segments, touchpoints or stages. */
  readonly combine: 'count' | 'lowest' | 'highest';
  readonly factsOf: (book: Book, options: MeasureOptions) => readonly Fact[];
}

const rating = (figure: RatingFigure) => ({
  axes: ratingAxes,
  factsOf: (book: Book, { axes, asOf }: MeasureOptions) =>
    ratingFacts(book, figure, { byStage: axes.includes('stage'), asOf }),
});

/** Everything a matrix can show. */
export const measures = {
  steps: {
    title: 'Steps',
    method: 'How many steps there are.',
    axes: stepAxes,
    combine: 'count',
    factsOf: (book, { framework }) => stepFacts(book, framework),
  },
  emotion: {
    title: 'Lowest emotion',
    method: 'The lowest emotion anyone has at any step, from −2 to +2.',
    axes: stepAxes,
    combine: 'lowest',
    factsOf: (book, { framework }) => emotionFacts(book, framework),
  },
  importance: {
    title: 'Importance',
    method: 'How much it matters; of several ratings the highest. Shares go before means.',
    ...rating('importance'),
    combine: 'highest',
  },
  satisfaction: {
    title: 'Satisfaction',
    method: 'How well it does; of several ratings the lowest. Shares go before means.',
    ...rating('satisfaction'),
    combine: 'lowest',
  },
  gap: {
    title: 'Gap',
    method: 'Importance minus satisfaction; of several ratings the largest. Shares go before means.',
    ...rating('gap'),
    combine: 'highest',
  },
  opportunity: {
    title: 'Opportunity score',
    method:
      'Importance plus what satisfaction lacks of it, from 0 to 20 (Ulwick); of several ratings the highest. Scores from shares go before those from means.',
    ...rating('opportunity'),
    combine: 'highest',
  },
  initiatives: {
    title: 'Initiatives',
    method: 'How many initiatives there are.',
    axes: initiativeAxes,
    combine: 'count',
    factsOf: initiativeFacts,
  },
  claims: {
    title: 'Claims',
    method: 'How many claims rest on it.',
    axes: claimAxes,
    combine: 'count',
    factsOf: claimFacts,
  },
} as const satisfies Readonly<Record<string, Measure>>;

/** The name of a measure. */
export type MeasureId = keyof typeof measures;
