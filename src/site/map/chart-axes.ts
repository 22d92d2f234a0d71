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

/** Two axes that run alike, so that importance can be held against performance: only as far as there are figures. */
export function likeAxes(
  book: Book,
  kind: ScoreKind,
  points: readonly RatedPoint[],
  thresholds: Thresholds,
): { readonly x: Axis; readonly y: Axis } {
  const values = [
    ...points.flatMap(({ importance, performance }) => [importance, performance]),
    thresholds.importance,
    thresholds.performance,
  ];
  const extent = extentOf(values, scaleOf(book, kind), kind === 'share' ? 0.01 : 1, 6);
  const axis = (title: string): Axis => ({
    ...extent,
    title: `${title}, ${kindInWords(book, kind)}`,
    text: (value) => kindText(kind, value),
  });
  return { x: axis('Performance'), y: axis('Importance') };
}

/** Two axes over the whole scale, in parts of it from 0 to 1, as the opportunity score takes them. */
export function wholeAxes(book: Book, kind: ScoreKind): { readonly x: Axis; readonly y: Axis } {
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
