import type { Book, Id } from '../book/book.ts';
import {
  type OpportunityBand,
  opportunityBand,
  type OpportunityScore,
  opportunityScore,
} from './opportunity-score.ts';
import { type RatedPoint, ratedPlaces, type UnplacedRating } from './rated-places.ts';
import type { ScoreKind } from './ratings.ts';
import { scaleOf } from './rating-standing.ts';

/** A touchpoint on the opportunity landscape of one segment. */
export interface LandscapePoint extends RatedPoint, OpportunityScore {
  readonly band: OpportunityBand;
  /** Importance and satisfaction as parts of their scale, 0 to 1: what the score is made from. */
  readonly parts: { readonly importance: number; readonly satisfaction: number };
}

/** Importance by satisfaction, with the score each touchpoint gets; the highest first. */
export interface OpportunityLandscape {
  /** Exact scores and approximate ones are never mixed. */
  readonly points: Readonly<Record<ScoreKind, readonly LandscapePoint[]>>;
  readonly unplaced: readonly UnplacedRating[];
}

/**
 * The opportunity landscape of one segment: every touchpoint it rated, by the rating that speaks for it, with its
 * opportunity score and band. Ulwick, “What Customers Want”, 2005.
 */
export function opportunityLandscape(book: Book, segment: Id<'segment'>): OpportunityLandscape {
  const [whole] = ratedPlaces(book, segment);
  const scored = (kind: ScoreKind) =>
    (whole?.points[kind] ?? [])
      .flatMap((point): LandscapePoint[] => {
        const { importance, satisfaction } = point.placed.rating;
        const score = opportunityScore(importance, satisfaction, book.settings.scales.rating);
        if (score === null) return [];
        const { min, max } = scaleOf(book, kind);
        const partOf = (value: number) => (value - min) / (max - min);
        const parts = { importance: partOf(point.importance), satisfaction: partOf(point.performance) };
        return [{ ...point, ...score, band: opportunityBand(score.score), parts }];
      })
      .sort((one, other) => other.score - one.score);
  return { points: { share: scored('share'), mean: scored('mean') }, unplaced: whole?.unplaced ?? [] };
}
