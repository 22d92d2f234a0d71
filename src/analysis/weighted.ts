import type { Origin } from '../book/book.ts';
import type { Score } from '../schema/scalars.ts';
import { demandShare } from './demand-share.ts';
import { kindOfScore, numberOfScore } from './ratings.ts';
import type { Figured, Warning } from './result.ts';
import { rounded } from './rounded.ts';

/** What one segment says, and how large it is. */
export interface SegmentFigure {
  readonly segment: string;
  /** Its share of all customers, 0 to 1. */
  readonly share: number | undefined;
  readonly figure: Score | undefined;
  /** Where the figure is written. */
  readonly origin: Origin;
}

/**
 * What all segments say together: the mean of their figures, weighted by their share of all customers. Null where any
 * of them has no share or no figure, where shares and means would have to be mixed, and where no segment has any
 * weight: an average over whoever happened to be asked hides more than it says. Throws a RangeError for a share that is
 * none and a mean that is not a number.
 *
 * @param what what the figures are, for saying that one is missing
 */
export function weighted(segments: readonly SegmentFigure[], what = 'figure'): Figured<Score | null> {
  for (const one of segments) demandFigures(one);
  const inputs = segments.map(({ segment, figure, origin }) => ({
    what: segment,
    value: figure === undefined ? null : numberOfScore(figure),
    origin,
  }));
  const result = { method: 'weighted by the segments’ shares of all customers', inputs };
  const warnings = [...gapsIn(segments, what), ...mixtureIn(segments)];
  const known = segments.flatMap(({ share, figure }) =>
    share === undefined || figure === undefined ? [] : [{ share, figure }],
  );
  const weight = known.reduce((sum, { share }) => sum + share, 0);
  const [first] = known;
  if (warnings.length > 0 || first === undefined || weight === 0) return { ...result, value: null, warnings };
  const value = rounded(
    known.reduce((sum, { share, figure }) => sum + share * numberOfScore(figure), 0) / weight,
  );
  const shares = segments.map(({ segment, share = 0 }) => `${segment} ${rounded(100 * share)} %`).join(', ');
  return {
    ...result,
    method: `${result.method}: ${shares}, together ${rounded(100 * weight)} %`,
    value: 'share' in first.figure ? { share: value } : { mean: value },
    warnings,
  };
}

function demandFigures({ share, figure }: SegmentFigure): void {
  if (share !== undefined) demandShare(share);
  if (figure === undefined) return;
  if ('share' in figure) demandShare(figure.share);
  else if (!Number.isFinite(figure.mean)) throw new RangeError(`${figure.mean} is not a mean.`);
}

function gapsIn(segments: readonly SegmentFigure[], what: string): readonly Warning[] {
  return segments.flatMap(({ segment, share, figure }): Warning[] => {
    const missing = [...(figure === undefined ? [what] : []), ...(share === undefined ? ['size'] : [])];
    if (missing.length === 0) return [];
    return [
      {
        kind: 'gap',
        text: `The ${missing.join(' and the ')} of ${segment} ${missing.length > 1 ? 'are' : 'is'} not known.`,
      },
    ];
  });
}

function mixtureIn(segments: readonly SegmentFigure[]): readonly Warning[] {
  const kinds = new Set(segments.flatMap(({ figure }) => (figure ? [kindOfScore(figure)] : [])));
  return kinds.size > 1
    ? [
        {
          kind: 'mixed-methods',
          text: 'Some segments gave shares and others means; the two are not averaged.',
        },
      ]
    : [];
}
