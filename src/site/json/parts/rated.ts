import { z } from 'zod';
import { standingOf } from '../../../analysis/rating-standing.ts';
import { ratingWarnings } from '../../../analysis/rating-warnings.ts';
import type { PlacedRating } from '../../../analysis/ratings.ts';
import { count, opportunityScore, score } from '../../../schema/data/figures.ts';
import { origin, quadrant, warning } from '../../../schema/data/findings.ts';
import type { DataSource } from '../data-kind.ts';

/** What one segment says of one touchpoint, and what that asks for. */
export const rated = z
  .strictObject({
    touchpoint: z.string().describe('The id of the touchpoint'),
    segment: z.string().describe('The id of the segment that was asked'),
    stage: z.string().nullable().describe('The stage it was asked about; null means overall'),
    importance: score.nullable().describe('How important it is; null where that is not known'),
    satisfaction: score.nullable().describe('How well it does; null where that is not known'),
    quadrant: quadrant
      .nullable()
      .describe(
        'What it asks for, with high beginning in the middle of the scale; null where a figure is missing or one is a share and the other a mean',
      ),
    opportunity: opportunityScore
      .nullable()
      .describe('The opportunity score; null where it cannot be computed'),
    n: count.nullable().describe('How many people answered; null where that is not known'),
    source: z.string().nullable().describe('The source of the figures; null where none is named'),
    warnings: z.array(warning).describe('Why it should be read with care'),
    origin: origin.describe('Where it is written'),
  })
  .meta({ id: 'Rated', description: 'What one segment says of one touchpoint, and what that asks for.' });

/** What one segment says of one touchpoint, and what that asks for. */
export function ratedData(touchpoint: string, placed: PlacedRating, { book, history }: DataSource) {
  const { rating, origin: written } = placed;
  const { segment, stage = null, importance = null, satisfaction = null, n = null, source = null } = rating;
  return {
    touchpoint,
    segment,
    stage,
    importance,
    satisfaction,
    ...standingOf(book, rating),
    n,
    source,
    warnings: ratingWarnings(book, placed, history.asOf),
    origin: written,
  };
}
