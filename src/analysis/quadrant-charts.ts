import type { Book, Id } from '../book/book.ts';
import type { Stage } from '../frameworks/framework.ts';
import {
  type ImportancePerformance,
  importancePerformance,
  type Quadrant,
  type Thresholds,
} from './importance-performance.ts';
import { type OtherThresholds, quadrantMoves } from './quadrant-moves.ts';
import { type RatedPoint, ratedPlaces, type UnplacedRating } from './rated-places.ts';
import { scaleOf } from './rating-standing.ts';
import type { ScoreKind } from './ratings.ts';
import { rounded } from './rounded.ts';

/** A touchpoint in its quadrant. */
export interface QuadrantPoint extends RatedPoint {
  readonly quadrant: Quadrant;
  /** Importance minus performance: above nothing it matters more than it does well. */
  readonly gap: number;
}

/** What a segment says in one stage, or of all touchpoints, by one method: an importance–performance chart. */
export interface QuadrantChartOf {
  /** Absent for all touchpoints, each by the rating that speaks for it. */
  readonly stage?: Stage;
  readonly kind: ScoreKind;
  /** The quadrants one after the other, in each the most important first. */
  readonly points: readonly QuadrantPoint[];
  readonly thresholds: Thresholds;
  readonly method: ImportancePerformance<RatedPoint>['method'];
  /** What the medians and the middle of the scale would change. */
  readonly others: readonly OtherThresholds<RatedPoint>[];
  readonly unplaced: readonly UnplacedRating[];
}

/** The quadrants in the order in which they ask for something. */
export const quadrantOrder: readonly Quadrant[] = [
  'concentrate-here',
  'keep-up',
  'low-priority',
  'possible-overkill',
];

/** Fewer points than these have no thresholds worth a name: one is its own mean. */
const fewestPoints = 2;

/**
 * The importance–performance charts of one segment: of all touchpoints and of each stage, of shares and of means apart,
 * with high beginning at the mean of the points; a value on a threshold counts as high.
 */
export function quadrantCharts(book: Book, segment: Id<'segment'>): readonly QuadrantChartOf[] {
  return ratedPlaces(book, segment).flatMap(({ stage, points, unplaced }) =>
    (['share', 'mean'] as const).flatMap((kind): QuadrantChartOf[] => {
      const own = points[kind];
      const grid = importancePerformance(
        own.map((item) => ({ item, importance: item.importance, performance: item.performance })),
        'mean',
      );
      const { thresholds, method } = grid;
      if (thresholds === null || own.length < fewestPoints) return [];
      const placed = grid.points
        .map(({ item, quadrant }): QuadrantPoint => ({
          ...item,
          quadrant,
          gap: rounded(item.importance - item.performance),
        }))
        .sort(
          (one, other) =>
            quadrantOrder.indexOf(one.quadrant) - quadrantOrder.indexOf(other.quadrant) ||
            other.importance - one.importance,
        );
      const others = quadrantMoves(grid, ['median', { midpointOf: scaleOf(book, kind) }]);
      return [{ ...(stage && { stage }), kind, points: placed, thresholds, method, others, unplaced }];
    }),
  );
}
