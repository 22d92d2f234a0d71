import type { Book, Id, Touchpoint } from '../book/book.ts';
import type { Stage } from '../frameworks/framework.ts';
import { ratedStages } from './rated-stage.ts';
import { scaleOf } from './rating-standing.ts';
import {
  kindOfScore,
  newestOf,
  numberOfScore,
  type PlacedRating,
  ratingsBySegment,
  type ScoreKind,
  type TouchpointRatings,
} from './ratings.ts';
import { rounded } from './rounded.ts';

/** Two segments, in the order of the book. */
export type SegmentPair = readonly [Id<'segment'>, Id<'segment'>];

/** What two segments say of one touchpoint in one stage, both asked by the same method. */
export interface SegmentDifference {
  readonly touchpoint: Touchpoint;
  /** Absent for what was asked overall. */
  readonly stage?: Stage;
  readonly kind: ScoreKind;
  /** One for each segment of the pair: shares from 0 to 1, or means. */
  readonly values: readonly [number, number];
  readonly placed: readonly [PlacedRating, PlacedRating];
  /** How far they are apart, never below nothing: in shares or points of the scale. */
  readonly apart: number;
  /** The same as a part of the scale, 0 to 1. */
  readonly part: number;
}

/** What can be asked of a touchpoint. */
export type ContrastedFigure = 'importance' | 'satisfaction';

/** Where two segments disagree: shares before means, which are not held against each other, the widest first. */
export interface SegmentContrast {
  readonly pair: SegmentPair;
  readonly importance: readonly SegmentDifference[];
  readonly satisfaction: readonly SegmentDifference[];
  /** How many touchpoints both rated of which no figure was asked in the same stage and by the same method. */
  readonly unlike: number;
}

/**
 * Where two segments disagree most about importance, and about satisfaction. Figures are held against each other only
 * where both segments were asked about the same touchpoint in the same stage, or both overall, and both figures are
 * shares or both means; the newest answer of each counts. Equals keep the order of the book.
 */
export function segmentContrast(book: Book, pair: SegmentPair): SegmentContrast {
  const [one, other] = pair.map((segment) => ratingsBySegment(book, segment));
  const others = new Map(other?.map((ratings) => [ratings.touchpoint.id, ratings]));
  const both = (one ?? []).flatMap((mine): readonly (readonly [TouchpointRatings, TouchpointRatings])[] => {
    const theirs = others.get(mine.touchpoint.id);
    return theirs ? [[mine, theirs]] : [];
  });
  const found = both.map((two) => ({
    importance: differencesOf(book, two, 'importance'),
    satisfaction: differencesOf(book, two, 'satisfaction'),
  }));
  return {
    pair,
    importance: found.flatMap(({ importance }) => importance).sort(byWidth),
    satisfaction: found.flatMap(({ satisfaction }) => satisfaction).sort(byWidth),
    unlike: found.filter(({ importance, satisfaction }) => importance.length + satisfaction.length === 0)
      .length,
  };
}

function byWidth(one: SegmentDifference, other: SegmentDifference): number {
  if (one.kind !== other.kind) return one.kind === 'share' ? -1 : 1;
  return other.apart - one.apart;
}

function differencesOf(
  book: Book,
  [mine, theirs]: readonly [TouchpointRatings, TouchpointRatings],
  figure: ContrastedFigure,
): readonly SegmentDifference[] {
  const stages = new Set(mine.ratings.map(({ rating }) => rating.stage));
  return [...stages].flatMap((id): SegmentDifference[] => {
    const [one, other] = [mine, theirs].map(({ ratings }) =>
      newestOf(ratings.filter(({ rating }) => rating.stage === id && rating[figure] !== undefined)),
    );
    const [first, second] = [one?.rating[figure], other?.rating[figure]];
    if (!one || !other || !first || !second || kindOfScore(first) !== kindOfScore(second)) return [];
    const kind = kindOfScore(first);
    const values = [numberOfScore(first), numberOfScore(second)] as const;
    const apart = rounded(Math.abs(values[0] - values[1]));
    const { min, max } = scaleOf(book, kind);
    const stage = id === undefined ? undefined : ratedStages(book).get(id);
    return [
      {
        touchpoint: mine.touchpoint,
        ...(stage && { stage }),
        kind,
        values,
        placed: [one, other],
        apart,
        part: rounded(apart / (max - min)),
      },
    ];
  });
}

const known = new WeakMap<Book, readonly SegmentContrast[]>();

/** Among more segments than these nobody compares pairs, and a hundred of them would make five thousand. */
export const mostContrasted = 24;

/** The segments of which every pair is looked at: the first that were asked at all, in the order of the book. */
export function contrastedSegments(book: Book): readonly Id<'segment'>[] {
  return book.segments
    .map(({ id }) => id)
    .filter((id) => ratingsBySegment(book, id).length > 0)
    .slice(0, mostContrasted);
}

/**
 * Every pair of segments that can be held against each other, those first that are furthest apart at any touchpoint,
 * as a part of the scale. Found once for each book.
 */
export function segmentContrasts(book: Book): readonly SegmentContrast[] {
  const found = known.get(book);
  if (found) return found;
  const segments = contrastedSegments(book);
  const made = segments
    .flatMap((one, place) => segments.slice(place + 1).map((other) => segmentContrast(book, [one, other])))
    .filter(({ importance, satisfaction }) => importance.length + satisfaction.length > 0)
    .map((contrast) => ({ contrast, widest: widestOf(contrast) }))
    .sort((one, other) => other.widest - one.widest)
    .map(({ contrast }) => contrast);
  known.set(book, made);
  return made;
}

function widestOf({ importance, satisfaction }: SegmentContrast): number {
  return [...importance, ...satisfaction].reduce((widest, { part }) => Math.max(widest, part), 0);
}
