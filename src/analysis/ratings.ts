import type { Book, Id, Origin, Source, Touchpoint } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import type { Score } from '../schema/scalars.ts';

/** What one segment says of a touchpoint, as it is written. */
export type Rating = NonNullable<Touchpoint['ratings']>[number];

/** A rating with where it is written. */
export interface PlacedRating {
  readonly rating: Rating;
  readonly origin: Origin & { readonly path: readonly (string | number)[] };
  /** The source it names. */
  readonly source?: Source;
}

/** All that one segment says of one touchpoint. */
export interface TouchpointRatings {
  readonly touchpoint: Touchpoint;
  readonly segment: Id<'segment'>;
  /** As written: at most a few, one for each stage it was asked about, and overall. */
  readonly ratings: readonly PlacedRating[];
  /** The one that speaks for the touchpoint. */
  readonly speaking: PlacedRating;
}

/** How a figure was found: the share of top-two-box answers, or the mean of all. */
export type ScoreKind = 'share' | 'mean';

const known = new WeakMap<Book, ReadonlyMap<string, readonly TouchpointRatings[]>>();
const none: readonly TouchpointRatings[] = [];

/** What a segment says of each touchpoint it was asked about, in the order of the book; found once for each book. */
export function ratingsBySegment(book: Book, segment: Id<'segment'>): readonly TouchpointRatings[] {
  let found = known.get(book);
  if (found === undefined) {
    found = Map.groupBy(
      book.touchpoints.flatMap((touchpoint) => ratingsOf(book, touchpoint)),
      (ratings) => ratings.segment,
    );
    known.set(book, found);
  }
  return found.get(segment) ?? none;
}

/** Each rating of a touchpoint with where it is written, as they are written. */
export function placedRatings(book: Book, touchpoint: Touchpoint): readonly PlacedRating[] {
  const { sources } = lookup(book);
  return (touchpoint.ratings ?? []).map((rating, place): PlacedRating => {
    const source = rating.source === undefined ? undefined : sources.get(rating.source);
    return {
      rating,
      origin: { file: touchpoint.file, path: ['ratings', place] },
      ...(source && { source }),
    };
  });
}

/** What a rating rests on: the source it names, else those of its touchpoint. */
export function evidenceOfRating(touchpoint: Touchpoint, { source }: Rating): readonly string[] {
  return source === undefined ? (touchpoint.evidence ?? []) : [source];
}

/** What each segment says of a touchpoint, in the order in which the touchpoint first names them. */
export function ratingsOf(book: Book, touchpoint: Touchpoint): readonly TouchpointRatings[] {
  return [...Map.groupBy(placedRatings(book, touchpoint), ({ rating }) => rating.segment)].flatMap(
    ([segment, ratings]) => {
      const speaking = speakingOf(ratings);
      return speaking === undefined ? [] : [{ touchpoint, segment, ratings, speaking }];
    },
  );
}

/** Whether a score is a share or a mean. */
export function kindOfScore(score: Score): ScoreKind {
  return 'share' in score ? 'share' : 'mean';
}

/** A score as the number it is written with: a share from 0 to 1, or a mean. */
export function numberOfScore(score: Score): number {
  return 'share' in score ? score.share : score.mean;
}

/** The figures of a rating on one footing, where it has both and both are shares or both means. */
export function comparable(
  rating: Rating,
): { readonly kind: ScoreKind; readonly importance: number; readonly performance: number } | undefined {
  const { importance, satisfaction } = rating;
  if (!importance || !satisfaction || kindOfScore(importance) !== kindOfScore(satisfaction)) return undefined;
  return {
    kind: kindOfScore(importance),
    importance: numberOfScore(importance),
    performance: numberOfScore(satisfaction),
  };
}

/**
 * The rating that speaks for a touchpoint: the newest one given overall; where there is none, the one of the stage in
 * which the touchpoint matters most, because nothing that matters anywhere shall look as if it did not. Shares and
 * means are never held against each other: where both occur, shares go first. Of equals the first written counts.
 */
function speakingOf(ratings: readonly PlacedRating[]): PlacedRating | undefined {
  const overall = ratings.filter(({ rating }) => rating.stage === undefined);
  return overall.length > 0 ? newestOf(overall) : best(ratings, mattersMore);
}

/** The newest of some ratings of one thing, one with an importance where there is any; of equals the first written. */
export function newestOf(ratings: readonly PlacedRating[]): PlacedRating | undefined {
  return best(ratings, (one, other) => Number(dayOf(one) > dayOf(other)));
}

/** The first of some ratings than which none is better; those without an importance only count among themselves. */
function best(
  ratings: readonly PlacedRating[],
  better: (one: PlacedRating, other: PlacedRating) => number,
): PlacedRating | undefined {
  const weighed = ratings.filter(({ rating }) => rating.importance !== undefined);
  return (weighed.length > 0 ? weighed : ratings).reduce<PlacedRating | undefined>(
    (found, one) => (found === undefined || better(one, found) > 0 ? one : found),
    undefined,
  );
}

function dayOf({ rating, source }: PlacedRating): string {
  return rating.date ?? source?.date ?? '';
}

function mattersMore({ rating: one }: PlacedRating, { rating: other }: PlacedRating): number {
  if (!one.importance || !other.importance) return 0;
  const [kind, otherKind] = [kindOfScore(one.importance), kindOfScore(other.importance)];
  if (kind !== otherKind) return kind === 'share' ? 1 : -1;
  return numberOfScore(one.importance) - numberOfScore(other.importance);
}
