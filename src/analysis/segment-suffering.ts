import type { Book, Id, Journey, Step } from '../book/book.ts';
import type { Claim } from '../schema/claim.ts';
import { emotionOf, stepsOf } from './emotion-curve.ts';
import { usageOf } from './usage.ts';

/** A step at which a segment feels bad. */
export interface SufferedStep {
  readonly journey: Journey;
  readonly step: Step;
  /** Below zero, down to −2. */
  readonly emotion: number;
}

/** A pain of a step that a segment takes. */
export interface SufferedPain {
  readonly journey: Journey;
  readonly step: Step;
  readonly pain: Claim;
}

/** Where a segment suffers, all of it, the worst first. */
export interface Suffering {
  readonly steps: readonly SufferedStep[];
  readonly pains: readonly SufferedPain[];
}

const severities: readonly Claim['severity'][] = ['high', 'medium', 'low', undefined];

/**
 * Where a segment suffers in the live current journeys that name it: the steps with an emotion below zero, the lowest
 * first, and the pains of all steps, the severest first and those of unknown severity last. Equals stand in the order
 * of the book. A pain is told of a step, not of a segment: whoever takes the step meets it.
 */
export function segmentSuffering(book: Book, segment: Id<'segment'>): Suffering {
  const places = (usageOf(book).journeysBySegment.get(segment) ?? [])
    .filter(({ status, state }) => status === 'live' && state === 'current')
    .flatMap((journey) => stepsOf(journey).map((step) => ({ journey, step })));
  const steps = places.flatMap((place) => {
    const emotion = emotionOf(place.step.emotion, segment);
    return emotion !== null && emotion < 0 ? [{ ...place, emotion }] : [];
  });
  const pains = places.flatMap((place) => place.step.pains.map((pain) => ({ ...place, pain })));
  return {
    steps: steps.sort((one, other) => one.emotion - other.emotion),
    pains: pains.sort((one, other) => rankOf(one) - rankOf(other)),
  };
}

function rankOf({ pain }: SufferedPain): number {
  return severities.indexOf(pain.severity);
}
