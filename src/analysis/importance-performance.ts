import { mean } from './mean.ts';
import { rounded } from './rounded.ts';

/** What to do about something, by how important it is and how well it does. */
export type Quadrant = 'concentrate-here' | 'keep-up' | 'low-priority' | 'possible-overkill';

/** Something with its importance and its performance, both in the unit of the analysis. */
export interface Weighed<Item> {
  readonly item: Item;
  readonly importance: number;
  readonly performance: number;
}

/** Where high begins on each axis. */
export interface Thresholds {
  readonly importance: number;
  readonly performance: number;
}

/** How thresholds are found: from the points, from the middle of their scale, or stated outright. */
export type ThresholdRule =
  'mean' | 'median' | { readonly midpointOf: { readonly min: number; readonly max: number } } | Thresholds;

/** An importance–performance grid: every point in its quadrant, with the thresholds that put it there. */
export interface ImportancePerformance<Item> {
  readonly points: readonly (Weighed<Item> & { readonly quadrant: Quadrant })[];
  /** Null where they come from the points and there is none. */
  readonly thresholds: Thresholds | null;
  readonly method: 'mean' | 'median' | 'midpoint' | 'stated';
}

/**
 * Importance–performance analysis: which of many things matter and do badly (concentrate here), matter and do well
 * (keep up the good work), or matter little and do badly (low priority) or well (possible overkill). A value on the
 * threshold counts as high. Martilla and James, “Importance-Performance Analysis”, Journal of Marketing 41(1), 1977.
 *
 * All points must be of one segment and one method. Throws a RangeError for what is not a number.
 */
export function importancePerformance<Item>(
  points: readonly Weighed<Item>[],
  rule: ThresholdRule,
): ImportancePerformance<Item> {
  const importances = points.map(({ importance }) => importance);
  const performances = points.map(({ performance }) => performance);
  if (![...importances, ...performances].every(Number.isFinite))
    throw new RangeError('Importance and performance are numbers.');
  const thresholds = thresholdsBy(rule, importances, performances);
  if (thresholds && !Object.values(thresholds).every(Number.isFinite))
    throw new RangeError('Thresholds are numbers.');
  return {
    points: thresholds ? points.map((point) => ({ ...point, quadrant: quadrantOf(point, thresholds) })) : [],
    thresholds,
    method: methodOf(rule),
  };
}

/** The quadrant of an importance and a performance; a value on its threshold counts as high. */
function quadrantOf(
  { importance, performance }: Omit<Weighed<unknown>, 'item'>,
  thresholds: Thresholds,
): Quadrant {
  const matters = rounded(importance) >= rounded(thresholds.importance);
  const doesWell = rounded(performance) >= rounded(thresholds.performance);
  if (matters) return doesWell ? 'keep-up' : 'concentrate-here';
  return doesWell ? 'possible-overkill' : 'low-priority';
}

function thresholdsBy(
  rule: ThresholdRule,
  importances: readonly number[],
  performances: readonly number[],
): Thresholds | null {
  if (typeof rule === 'object') {
    if (!('midpointOf' in rule)) return rule;
    const middle = rounded((rule.midpointOf.min + rule.midpointOf.max) / 2);
    return { importance: middle, performance: middle };
  }
  if (importances.length === 0) return null;
  const of = rule === 'mean' ? mean : median;
  return { importance: of(importances), performance: of(performances) };
}

function methodOf(rule: ThresholdRule): ImportancePerformance<unknown>['method'] {
  if (typeof rule === 'string') return rule;
  return 'midpointOf' in rule ? 'midpoint' : 'stated';
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return rounded((low + high) / 2);
}
