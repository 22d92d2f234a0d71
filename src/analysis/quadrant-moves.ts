import {
  type ImportancePerformance,
  importancePerformance,
  type Quadrant,
  type ThresholdRule,
  type Thresholds,
  type Weighed,
} from './importance-performance.ts';

/** A point that another way of finding thresholds would put elsewhere. */
export interface QuadrantMove<Item> {
  readonly item: Item;
  readonly from: Quadrant;
  readonly to: Quadrant;
}

/** Another way of finding the thresholds, and what it would change. */
export interface OtherThresholds<Item> {
  readonly method: ImportancePerformance<Item>['method'];
  readonly thresholds: Thresholds;
  /** In the order of the points; empty where all stay where they are. */
  readonly moves: readonly QuadrantMove<Item>[];
}

/**
 * What other ways of finding thresholds would change in a grid. Where to draw the lines is a matter of judgement, as
 * Martilla and James say themselves (Journal of Marketing 41(1), 1977, p. 79): a reader should see what hangs on it.
 */
export function quadrantMoves<Item>(
  grid: ImportancePerformance<Item>,
  rules: readonly ThresholdRule[],
): readonly OtherThresholds<Item>[] {
  return rules.flatMap((rule) => {
    const points: readonly Weighed<Item>[] = grid.points;
    const other = importancePerformance(points, rule);
    if (other.thresholds === null) return [];
    const moves = grid.points.flatMap(({ item, quadrant: from }, place): QuadrantMove<Item>[] => {
      const to = other.points[place]?.quadrant ?? from;
      return to === from ? [] : [{ item, from, to }];
    });
    return [{ method: other.method, thresholds: other.thresholds, moves }];
  });
}
