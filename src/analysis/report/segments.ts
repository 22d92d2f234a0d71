import type { Book, Id, Origin, Touchpoint } from '../../book/book.ts';
import type { Quadrant } from '../importance-performance.ts';
import { opportunityScore } from '../opportunity-score.ts';
import { ratingWarnings } from '../rating-warnings.ts';
import {
  kindOfScore,
  numberOfScore,
  type PlacedRating,
  ratingsBySegment,
  ratingsOf,
  type TouchpointRatings,
} from '../ratings.ts';
import type { ReportedForAll, ReportedSegment, ReportedTouchpoint, Written } from '../report.ts';
import type { Warning } from '../result.ts';
import { type SegmentRule, segmentGrids } from '../segment-grid.ts';
import { weighted } from '../weighted.ts';
import { reportInputs } from './inputs.ts';

interface Surroundings {
  readonly asOf: string | undefined;
  readonly thresholds: SegmentRule;
  readonly written: (origin: Origin) => Written;
}

/** What one segment says of the touchpoints it was asked about, by their ids. */
export function reportSegment(book: Book, segment: Id<'segment'>, around: Surroundings): ReportedSegment {
  const { share, mean, warnings } = segmentGrids(book, segment, around.thresholds);
  const quadrants = new Map(
    [...share.points, ...mean.points].map(({ item, quadrant }) => [item.touchpoint.id, quadrant]),
  );
  const touchpoints = ratingsBySegment(book, segment).map((ratings) => {
    const { id } = ratings.touchpoint;
    return [id, reportTouchpoint(book, ratings, quadrants.get(id) ?? null, around)] as const;
  });
  return {
    thresholds: { share: share.thresholds, mean: mean.thresholds },
    touchpoints: Object.fromEntries(touchpoints),
    warnings,
  };
}

function reportTouchpoint(
  book: Book,
  { speaking }: TouchpointRatings,
  quadrant: Quadrant | null,
  { asOf, written }: Surroundings,
): ReportedTouchpoint {
  const { importance, satisfaction, stage, n, source } = speaking.rating;
  const scores = [importance, satisfaction].filter((score) => score !== undefined);
  return {
    importance: importance ? numberOfScore(importance) : null,
    satisfaction: satisfaction ? numberOfScore(satisfaction) : null,
    opportunity: opportunityScore(importance, satisfaction, book.settings.scales.rating)?.score ?? null,
    exact: scores.length > 0 && scores.every((score) => kindOfScore(score) === 'share'),
    quadrant,
    method: {
      importance: importance ? kindOfScore(importance) : null,
      satisfaction: satisfaction ? kindOfScore(satisfaction) : null,
    },
    stage: stage ?? null,
    n: n ?? null,
    source: source ?? null,
    written: written(speaking.origin),
    warnings: ratingWarnings(book, speaking, asOf),
  };
}

/**
 * What all segments say together of each touchpoint that any of them rated, weighted by their shares; null where that
 * cannot be said, with the reason. Nothing in a book that knows the size of no segment.
 */
export function reportAllSegments(
  book: Book,
  written: (origin: Origin) => Written,
): Readonly<Record<string, ReportedForAll>> {
  if (book.segments.every(({ share }) => share === undefined)) return {};
  const all = book.touchpoints.flatMap((touchpoint) => {
    const bySegment = new Map(ratingsOf(book, touchpoint).map((one) => [one.segment, one.speaking]));
    return bySegment.size === 0
      ? []
      : [[touchpoint.id, forAll(book, touchpoint, bySegment, written)] as const];
  });
  return Object.fromEntries(all);
}

const unlikeStages: Warning = {
  kind: 'mixed-methods',
  text: 'The segments were asked about different stages; their figures are not averaged.',
};

function forAll(
  book: Book,
  touchpoint: Touchpoint,
  bySegment: ReadonlyMap<string, PlacedRating>,
  written: (origin: Origin) => Written,
): ReportedForAll {
  const over = (what: 'importance' | 'satisfaction') =>
    weighted(
      book.segments.map(({ id, title, share }) => {
        const speaking = bySegment.get(id);
        const origin = speaking?.origin ?? { file: touchpoint.file, path: ['ratings'] };
        return { segment: title, share, figure: speaking?.rating[what], origin };
      }),
      what,
    );
  const [importance, satisfaction] = [over('importance'), over('satisfaction')];
  const stages = new Set([...bySegment.values()].map(({ rating }) => rating.stage));
  const alike = stages.size === 1;
  const number = ({ value }: typeof importance) => (alike && value ? numberOfScore(value) : null);
  const warnings = [
    ...(alike ? [] : [unlikeStages]),
    ...importance.warnings,
    ...satisfaction.warnings.filter(({ text }) => !importance.warnings.some((one) => one.text === text)),
  ];
  return {
    importance: number(importance),
    satisfaction: number(satisfaction),
    method: (importance.value ? importance : satisfaction).method,
    inputs: {
      importance: reportInputs(importance.inputs, written),
      satisfaction: reportInputs(satisfaction.inputs, written),
    },
    warnings,
  };
}
