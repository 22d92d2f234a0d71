import type { Id, Journey } from '../book/book.ts';
import type { Deviations } from './deviations.ts';
import { curveLines, emotionOf } from './emotion-curve.ts';
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
  const segments = [...new Set([...segmentsOf(actual), ...segmentsOf(planned)])];
  return (segments.length === 0 ? [undefined] : segments)
    .map((segment): StatesCurve => {
      const pointsOf = (journey: Journey, side: 'planned' | 'actual') =>
        steps.map((deviation) => {
          const both: Partial<Record<typeof side, WrittenStep>> = deviation;
          return isOf(journey, segment) ? emotionOf(both[side]?.step.emotion, segment) : null;
        });
      return {
        ...(segment !== undefined && { segment }),
        planned: pointsOf(planned, 'planned'),
        actual: pointsOf(actual, 'actual'),
      };
    })
    .filter((curve) => [curve.planned, curve.actual].every((points) => points.some((one) => one !== null)));
}

/** A journey that names no segment is everyone’s. */
function isOf(journey: Journey, segment: Id<'segment'> | undefined): boolean {
  const own = segmentsOf(journey);
  return own.length === 0 || (segment !== undefined && own.includes(segment));
}

function segmentsOf(journey: Journey): readonly Id<'segment'>[] {
  return curveLines(journey).flatMap(({ segment }) => segment ?? []);
}
