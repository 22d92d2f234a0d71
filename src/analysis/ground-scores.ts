import type { Book, Opportunity, Touchpoint } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import { stepsOf } from './emotion-curve.ts';
import { groundsOf } from './opportunity-grounds.ts';
import { byOpportunityScore, type OpportunityScore, opportunityScore } from './opportunity-score.ts';
import { type PlacedRating, ratingsOf } from './ratings.ts';

/** What one segment says of a touchpoint an opportunity comes from, and the score that gives. */
export interface ScoredRating extends PlacedRating {
  readonly segment: string;
  /** Null where importance or satisfaction is missing, or they are of unlike kind. */
  readonly score: OpportunityScore | null;
}

/** A touchpoint an opportunity comes from, with what the segments it would help say of it. */
export interface ScoredTouchpoint {
  readonly touchpoint: Touchpoint;
  /** The highest exact scores first, then those from means, unknown ones last; empty where nobody was asked. */
  readonly ratings: readonly ScoredRating[];
}

/**
 * The opportunity scores of the touchpoints an opportunity comes from, directly or through a step. Only the segments
 * that it would help count: its own, else those of the journeys that lead to the touchpoint, else all.
 */
export function groundScores(book: Book, opportunity: Opportunity): readonly ScoredTouchpoint[] {
  const { touchpoints } = lookup(book);
  return [...touchpointsOf(book, opportunity)].flatMap(([id, segments]) => {
    const touchpoint = touchpoints.get(id);
    return touchpoint ? [{ touchpoint, ratings: scoresOf(book, touchpoint, segments) }] : [];
  });
}

/** The segments whose word counts: some of them, or every one. */
export type CountingSegments = 'all' | ReadonlySet<string>;

function scoresOf(book: Book, touchpoint: Touchpoint, segments: CountingSegments): readonly ScoredRating[] {
  return ratingsOf(book, touchpoint)
    .filter(({ segment }) => segments === 'all' || segments.has(segment))
    .flatMap(({ segment, ratings }) =>
      ratings.map((placed) => {
        const { importance, satisfaction } = placed.rating;
        const score = opportunityScore(importance, satisfaction, book.settings.scales.rating);
        return { ...placed, segment, score };
      }),
    )
    .sort((one, other) => byOpportunityScore(one.score, other.score));
}

/** The touchpoints an opportunity comes from, by id, each with the segments that count there. */
export function touchpointsOf(book: Book, opportunity: Opportunity): ReadonlyMap<string, CountingSegments> {
  const named = [
    ...opportunity.segments,
    ...opportunity.from.filter(({ kind }) => kind === 'segment').map(({ id }) => id),
  ];
  const found = new Map<string, CountingSegments>();
  const add = (touchpoint: string | undefined, derived: readonly string[]) => {
    if (touchpoint === undefined) return;
    const segments = named.length > 0 ? named : derived;
    const before = found.get(touchpoint);
    if (segments.length === 0 || before === 'all') found.set(touchpoint, 'all');
    else found.set(touchpoint, new Set([...(before ?? []), ...segments]));
  };
  const { journeys } = lookup(book);
  for (const { kind, id, step } of opportunity.from) {
    if (kind === 'touchpoint') add(id, []);
    const whole = kind === 'journey' && step === undefined ? journeys.get(id) : undefined;
    if (whole) for (const { touchpoint } of stepsOf(whole)) add(touchpoint, whole.segments);
  }
  for (const { journey, step } of groundsOf(book, opportunity).steps) add(step.touchpoint, journey.segments);
  return found;
}
