import type { Book, Id } from '../book/book.ts';
import {
  type ImportancePerformance,
  importancePerformance,
  type ThresholdRule,
  type Thresholds,
} from './importance-performance.ts';
import { comparable, ratingsBySegment, type ScoreKind, type TouchpointRatings } from './ratings.ts';
import type { Warning } from './result.ts';

/** How the thresholds of a segment are found; stated ones are stated for shares and for means. */
export type SegmentRule = 'mean' | 'median' | 'midpoint' | Readonly<Record<ScoreKind, Thresholds>>;

/** The importance–performance grids of one segment: one for figures that are shares, one for means. */
export interface SegmentGrids {
  readonly share: ImportancePerformance<TouchpointRatings>;
  readonly mean: ImportancePerformance<TouchpointRatings>;
  readonly warnings: readonly Warning[];
}

/**
 * What matters to one segment and how well it does, over the ratings that speak for each touchpoint. Shares are held
 * against shares and means against means, each with thresholds of their own; a touchpoint of which either figure is
 * missing, or one is a share and the other a mean, is in neither grid. The midpoint of shares is one half, that of
 * means the middle of the book’s rating scale.
 */
export function segmentGrids(book: Book, segment: Id<'segment'>, rule: SegmentRule): SegmentGrids {
  const points = ratingsBySegment(book, segment).flatMap((item) => {
    const figures = comparable(item.speaking.rating);
    return figures ? [{ kind: figures.kind, point: { item, ...figures } }] : [];
  });
  const scales = { share: { min: 0, max: 1 }, mean: book.settings.scales.rating };
  const gridOf = (wanted: ScoreKind) =>
    importancePerformance(
      points.filter(({ kind }) => kind === wanted).map(({ point }) => point),
      ruleFor(rule, wanted, scales[wanted]),
    );
  const [share, mean] = [gridOf('share'), gridOf('mean')];
  const mixed = share.points.length > 0 && mean.points.length > 0;
  return {
    share,
    mean,
    warnings: mixed
      ? [
          {
            kind: 'mixed-methods',
            text: 'Some ratings are shares and others means; each kind has its own grid.',
          },
        ]
      : [],
  };
}

function ruleFor(rule: SegmentRule, kind: ScoreKind, scale: { min: number; max: number }): ThresholdRule {
  if (rule === 'midpoint') return { midpointOf: scale };
  return typeof rule === 'string' ? rule : rule[kind];
}
