import type { Book, Id, Journey, Step } from '../book/book.ts';
import { emotionCurve, stepsOf } from './emotion-curve.ts';

/** One step at which one segment feels bad. */
export interface LowStep {
  readonly journey: Journey;
  readonly step: Step;
  /** Absent where the journey names no segment. */
  readonly segment?: Id<'segment'>;
  /** Below zero, down to −2. */
  readonly emotion: number;
}

/**
 * The steps with the lowest emotions in those journeys that are live and current, at most one for each journey and
 * segment, the lowest first; equals stand in the order of the book. Only emotions below zero count.
 */
export function lowestSteps({ journeys }: Pick<Book, 'journeys'>, most: number): readonly LowStep[] {
  const lows = journeys
    .filter((journey) => journey.status === 'live' && journey.state === 'current')
    .flatMap(lowestOfEachLine);
  return lows.sort((a, b) => a.emotion - b.emotion).slice(0, most);
}

function lowestOfEachLine(journey: Journey): readonly LowStep[] {
  const steps = stepsOf(journey);
  return emotionCurve(journey).flatMap(({ segment, points }) => {
    let lowest: LowStep | undefined;
    for (const [index, emotion] of points.entries()) {
      const step = steps[index];
      if (emotion === null || step === undefined || emotion >= (lowest?.emotion ?? 0)) continue;
      lowest = { journey, step, emotion, ...(segment !== undefined && { segment }) };
    }
    return lowest === undefined ? [] : [lowest];
  });
}
