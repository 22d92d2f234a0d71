import type { Book, Opportunity } from '../book/book.ts';
import { groundScores } from './ground-scores.ts';
import { byOpportunityScore, type OpportunityScore } from './opportunity-score.ts';
import type { PlacedRating } from './ratings.ts';
import type { Figured } from './result.ts';
import { riceOf } from './rice.ts';

/** The opportunity score of one rating that an opportunity comes from. */
export interface GroundScore extends OpportunityScore, PlacedRating {
  readonly touchpoint: string;
  readonly segment: string;
}

/** An opportunity with what speaks for it. */
export interface RankedOpportunity {
  readonly opportunity: Opportunity;
  readonly rice: Figured<number | null>;
  /** The highest opportunity score among the ratings it comes from, an exact one where there is any; else null. */
  readonly best: GroundScore | null;
  /** What is not known, in words: `reach`, `a rating of importance and satisfaction`. */
  readonly missing: readonly string[];
}

/**
 * The opportunities of a book by RICE, those of equal RICE, or without one, by the best opportunity score among the
 * ratings of the touchpoints they come from; what is not known goes last, and equals stand in the order of the book.
 */
export function rankedOpportunities(book: Book): readonly RankedOpportunity[] {
  return book.opportunities
    .map((opportunity) => {
      const rice = riceOf(opportunity);
      const best = bestScore(book, opportunity);
      const missing = rice.inputs.filter(({ value }) => value === null).map(({ what }) => what);
      if (best === null) missing.push('a rating of importance and satisfaction');
      return { opportunity, rice, best, missing };
    })
    .sort(
      (one, other) =>
        descending(one.rice.value, other.rice.value) || byOpportunityScore(one.best, other.best),
    );
}

function descending(one: number | null, other: number | null): number {
  if (one === other) return 0;
  return (other ?? -1) - (one ?? -1);
}

function bestScore(book: Book, opportunity: Opportunity): GroundScore | null {
  const scores = groundScores(book, opportunity).flatMap(({ touchpoint, ratings }) =>
    ratings.flatMap(({ score, ...rating }) =>
      score ? [{ ...rating, ...score, touchpoint: touchpoint.id }] : [],
    ),
  );
  return scores.sort(byOpportunityScore)[0] ?? null;
}
