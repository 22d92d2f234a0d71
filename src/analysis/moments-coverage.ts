import type { Book, Journey, Step } from '../book/book.ts';
import { momentOfTruth } from '../schema/journey.ts';
import type { StepInPlace } from './usage.ts';

/** A moment of truth. */
export type Moment = NonNullable<Step['moment']>;

/** Where one moment of truth occurs. */
export interface MomentCoverage {
  readonly moment: Moment;
  /** In the order of the book. */
  readonly steps: readonly StepInPlace[];
  readonly journeys: readonly Journey[];
  /** The journeys that have no step of this kind. */
  readonly without: readonly Journey[];
}

/**
 * For each moment of truth, in the order in which a customer meets them, the steps that are one and the journeys with
 * and without. A step counts by what its author wrote under `moment`; nothing is derived.
 */
export function momentsCoverage(book: Book): readonly MomentCoverage[] {
  const byMoment = Map.groupBy(
    book.journeys.flatMap((journey) =>
      journey.phases.flatMap((phase) => phase.steps.map((step) => ({ journey, phase, step }))),
    ),
    ({ step }) => step.moment,
  );
  return momentOfTruth.options.map((moment) => {
    const steps = byMoment.get(moment) ?? [];
    const journeys = new Set(steps.map(({ journey }) => journey));
    return {
      moment,
      steps,
      journeys: [...journeys],
      without: book.journeys.filter((journey) => !journeys.has(journey)),
    };
  });
}
