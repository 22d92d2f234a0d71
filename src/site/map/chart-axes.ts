import type { Thresholds } from '../../analysis/importance-performance.ts';
import type { RatedPoint } from '../../analysis/rated-places.ts';
import { scaleOf } from '../../analysis/rating-standing.ts';
import type { ScoreKind } from '../../analysis/ratings.ts';
import type { Book } from '../../book/book.ts';
import { type Axis, extentOf } from '../../diagrams/scatter/axis.ts';
import { formatShare } from './numbers.ts';

/** A figure of one kind as readers see it: `82 %`, `4.15`. */
export function kindText(kind: ScoreKind, value: number): string {
  return kind === 'share' ? formatShare(value) : String(Math.round(value * 100) / 100);
}

/** In what figures of one kind are told, on an axis. */
export function kindInWords(book: Book, kind: ScoreKind): string {
  const { min, max } = book.settings.scales.rating;
  return kind === 'share' ? 'share of top-two-box answers' : `mean on ${min} to ${max}`;
}

/** The axes of a chart of points. */
export interface Axes {
  readonly x: Axis;
  readonly y: Axis;
}

/** Two axes that run alike, so that importance can be held against performance: only as far as there are figures. */
export function likeAxes(
  book: Book,
  kind: ScoreKind,
  points: readonly RatedPoint[],
  thresholds: Thresholds,
): Axes {
  const [x, y] = [performances(points, thresholds), importances(points, thresholds)];
  const axis = (title: string) => axisOver(book, kind, title, [...x, ...y]);
  return { x: axis('Performance'), y: axis('Importance') };
}

/** An axis for performance and one for importance, each only as far as it has figures: no room is left empty. */
export function ownAxes(
  book: Book,
  kind: ScoreKind,
  points: readonly RatedPoint[],
  thresholds: Thresholds,
): Axes {
  return {
    x: axisOver(book, kind, 'Performance', performances(points, thresholds)),
    y: axisOver(book, kind, 'Importance', importances(points, thresholds)),
  };
}

function performances(points: readonly RatedPoint[], thresholds: Thresholds): readonly number[] {
  return [...points.map(({ performance }) => performance), thresholds.performance];
}

function importances(points: readonly RatedPoint[], thresholds: Thresholds): readonly number[] {
  return [...points.map(({ importance }) => importance), thresholds.importance];
}

function axisOver(book: Book, kind: ScoreKind, title: string, values: readonly number[]): Axis {
  return {
    ...extentOf(values, scaleOf(book, kind), kind === 'share' ? 0.01 : 1, 6),
    title: `${title}, ${kindInWords(book, kind)}`,
    text: (value) => kindText(kind, value),
  };
}

/** Two axes over the whole scale, in parts of it from 0 to 1, as the opportunity score takes them. */
export function wholeAxes(book: Book, kind: ScoreKind): Axes {
  const { min, max } = scaleOf(book, kind);
  const { ticks } = extentOf([min, max], { min, max }, kind === 'share' ? 0.01 : 1, 6);
  const axis = (title: string): Axis => ({
    title: `${title}, ${kindInWords(book, kind)}`,
    low: 0,
    high: 1,
    ticks: ticks.map((tick) => (tick - min) / (max - min)),
    text: (part) => kindText(kind, min + part * (max - min)),
  });
  return { x: axis('Importance'), y: axis('Satisfaction') };
}
