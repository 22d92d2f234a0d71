import type { Id } from '../book/book.ts';
import { comparedSegments, type Deviations } from './deviations.ts';
import { emotionOf } from './emotion-curve.ts';
import type { Points } from './experience.ts';
import type { WrittenStep } from './step-alignment.ts';

/** The emotions of one segment in two journeys that are held against each other, a value for each step of either. */
export interface StatesCurve {
  /** Absent where neither journey names a segment. */
  readonly segment?: Id<'segment'>;
  readonly planned: Points;
  readonly actual: Points;
}

/**
 * The curves of two journeys over the steps of both, in the order in which they are held against each other: null where
 * nothing is known, and where a journey has no such step. Only segments of whom both journeys tell anything.
 */
export function statesCurves({ planned, actual, steps }: Deviations): readonly StatesCurve[] {
  return comparedSegments(planned, actual)
    .both.map((segment): StatesCurve => {
      const pointsOf = (side: 'planned' | 'actual') =>
        steps.map((deviation) => {
          const both: Partial<Record<typeof side, WrittenStep>> = deviation;
          return emotionOf(both[side]?.step.emotion, segment);
        });
      return {
        ...(segment !== undefined && { segment }),
        planned: pointsOf('planned'),
        actual: pointsOf('actual'),
      };
    })
    .filter((curve) => [curve.planned, curve.actual].every((points) => points.some((one) => one !== null)));
}
