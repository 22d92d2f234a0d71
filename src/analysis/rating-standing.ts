import type { Book } from '../book/book.ts';
import { importancePerformance, type Quadrant } from './importance-performance.ts';
import { type OpportunityScore, opportunityScore } from './opportunity-score.ts';
import { comparable, type Rating, type ScoreKind } from './ratings.ts';

/** What one rating asks for; null where one of its figures is missing, or one is a share and the other a mean. */
export interface Standing {
  readonly quadrant: Quadrant | null;
  readonly opportunity: OpportunityScore | null;
}

/** Where one rating stands: its quadrant, with high beginning at the {@link middleOf} its scale, and its score. */
export function standingOf(book: Book, rating: Rating): Standing {
  const figures = comparable(rating);
  const rule = figures && { midpointOf: scaleOf(book, figures.kind) };
  const [point] = figures && rule ? importancePerformance([{ item: rating, ...figures }], rule).points : [];
  return {
    quadrant: point?.quadrant ?? null,
    opportunity: opportunityScore(rating.importance, rating.satisfaction, book.settings.scales.rating),
  };
}

/** Where high begins: at one half for shares, in the middle of the book’s rating scale for means. */
export function middleOf(book: Book, kind: ScoreKind): number {
  const { min, max } = scaleOf(book, kind);
  return (min + max) / 2;
}

/** The scale of a score: 0 to 1 for shares, the book’s rating scale for means. */
export function scaleOf(book: Book, kind: ScoreKind): { readonly min: number; readonly max: number } {
  return kind === 'share' ? { min: 0, max: 1 } : book.settings.scales.rating;
}
