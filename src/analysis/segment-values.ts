import type { Book, Id, Touchpoint } from '../book/book.ts';
import type { Stage } from '../frameworks/framework.ts';
import { ratedStages } from './rated-stage.ts';
import {
  kindOfScore,
  numberOfScore,
  type PlacedRating,
  ratingsBySegment,
  type ScoreKind,
} from './ratings.ts';

/** One rating of a touchpoint by a segment. */
export interface ValuedTouchpoint {
  readonly touchpoint: Touchpoint;
  readonly placed: PlacedRating;
}

/** What a segment says of touchpoints in one stage, the most important first. */
export interface ValuedStage {
  /** Absent for what was asked overall. */
  readonly stage?: Stage;
  readonly touchpoints: readonly ValuedTouchpoint[];
}

/** What a segment values: shares and means apart, because they cannot be held against each other. */
export type SegmentValues = Readonly<Record<ScoreKind, readonly ValuedStage[]>>;

/**
 * What a segment says of touchpoints, stage by stage in the order of the book’s framework, what was asked overall
 * first. A rating is a share or a mean by its importance, else by its satisfaction; one whose importance is not known
 * stands last. Equals keep the order of the book.
 */
export function segmentValues(book: Book, segment: Id<'segment'>): SegmentValues {
  const all = ratingsBySegment(book, segment).flatMap(({ touchpoint, ratings }) =>
    ratings.map((placed) => ({ touchpoint, placed })),
  );
  const byKind = Map.groupBy(all, ({ placed: { rating } }) => {
    const score = rating.importance ?? rating.satisfaction;
    return score && kindOfScore(score);
  });
  return {
    share: byStage(book, byKind.get('share') ?? []),
    mean: byStage(book, byKind.get('mean') ?? []),
  };
}

function byStage(book: Book, valued: readonly ValuedTouchpoint[]): readonly ValuedStage[] {
  const groups = Map.groupBy(valued, ({ placed }) => placed.rating.stage);
  const sorted = (stage: string | undefined) =>
    (groups.get(stage) ?? []).toSorted((one, other) => importanceOf(other) - importanceOf(one));
  const stages: readonly ValuedStage[] = [...ratedStages(book).values()].map((stage) => ({
    stage,
    touchpoints: sorted(stage.id),
  }));
  return [{ touchpoints: sorted(undefined) }, ...stages].filter(({ touchpoints }) => touchpoints.length > 0);
}

function importanceOf({ placed: { rating } }: ValuedTouchpoint): number {
  return rating.importance ? numberOfScore(rating.importance) : -1;
}
