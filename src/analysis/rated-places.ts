import type { Book, Id, Touchpoint } from '../book/book.ts';
import type { Stage } from '../frameworks/framework.ts';
import { ratedStages } from './rated-stage.ts';
import { comparable, newestOf, type PlacedRating, ratingsBySegment, type ScoreKind } from './ratings.ts';

/** A touchpoint as a segment rated it, with importance and performance on one footing: shares 0 to 1, or means. */
export interface RatedPoint {
  readonly touchpoint: Touchpoint;
  readonly placed: PlacedRating;
  readonly importance: number;
  readonly performance: number;
}

/** A rating that has no place on a chart: a figure is missing, or one is a share and the other a mean. */
export interface UnplacedRating {
  readonly touchpoint: Touchpoint;
  readonly placed: PlacedRating;
  readonly because: 'no-importance' | 'no-satisfaction' | 'neither' | 'unlike-methods';
}

/** What a segment says of touchpoints in one stage, or of all of them. */
export interface RatedPlace {
  /** Absent for all touchpoints, each by the rating that speaks for it. */
  readonly stage?: Stage;
  /** Shares and means apart: they are never held against each other. In the order of the book. */
  readonly points: Readonly<Record<ScoreKind, readonly RatedPoint[]>>;
  readonly unplaced: readonly UnplacedRating[];
}

type One = Pick<RatedPoint, 'touchpoint' | 'placed'>;

/**
 * What a segment says of all touchpoints, each by the rating that speaks for it, and then stage by stage in the order
 * of the book’s framework. A stage that holds the very same ratings as the whole is not told again. Where one was asked
 * twice about the same in the same stage, the newest answer counts.
 */
export function ratedPlaces(book: Book, segment: Id<'segment'>): readonly RatedPlace[] {
  const all = ratingsBySegment(book, segment);
  if (all.length === 0) return [];
  const speaking = all.map(({ touchpoint, speaking: placed }) => ({ touchpoint, placed }));
  const stages = [...ratedStages(book).values()].flatMap((stage) => {
    const there = all.flatMap(({ touchpoint, ratings }): One[] => {
      const placed = newestOf(ratings.filter(({ rating }) => rating.stage === stage.id));
      return placed ? [{ touchpoint, placed }] : [];
    });
    return there.length === 0 || isSame(there, speaking) ? [] : [{ stage, ...divided(there) }];
  });
  return [divided(speaking), ...stages];
}

function isSame(some: readonly One[], others: readonly One[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ placed }, place) => placed.rating === others[place]?.placed.rating)
  );
}

function divided(all: readonly One[]): RatedPlace {
  const points: Record<ScoreKind, RatedPoint[]> = { share: [], mean: [] };
  const unplaced: UnplacedRating[] = [];
  for (const one of all) {
    const figures = comparable(one.placed.rating);
    if (figures === undefined) {
      unplaced.push({ ...one, because: reasonOf(one.placed) });
      continue;
    }
    const { kind, importance, performance } = figures;
    points[kind].push({ ...one, importance, performance });
  }
  return { points, unplaced };
}

function reasonOf({ rating: { importance, satisfaction } }: PlacedRating): UnplacedRating['because'] {
  if (importance && satisfaction) return 'unlike-methods';
  if (importance) return 'no-satisfaction';
  return satisfaction ? 'no-importance' : 'neither';
}
