import { z } from 'zod';
import type { PlacedRating } from '../../../analysis/ratings.ts';
import type { UnplacedRating } from '../../../analysis/rated-places.ts';
import { ratingWarnings } from '../../../analysis/rating-warnings.ts';
import type { Touchpoint } from '../../../book/book.ts';
import { count, score } from '../../../schema/data/figures.ts';
import { origin, warning } from '../../../schema/data/findings.ts';
import type { DataSource } from '../data-kind.ts';

/** What a figure of a chart is: a share of top-two-box answers, or a mean. */
export const scoreKind = z
  .enum(['share', 'mean'])
  .describe('Whether its figures are shares from 0 to 1 or means on the rating scale; never both');

/** Why a rating has no place on a chart. */
export const unplacedRating = z
  .strictObject({
    touchpoint: z.string().describe('The id of the touchpoint'),
    because: z
      .enum(['no-importance', 'no-satisfaction', 'neither', 'unlike-methods'])
      .describe('What is missing, or that one figure is a share and the other a mean'),
    origin: origin.describe('Where the rating is written'),
  })
  .meta({ id: 'UnplacedRating', description: 'A rating that has no place on a chart.' });

/** Why a rating has no place on a chart. */
export function unplacedData({ touchpoint, because, placed }: UnplacedRating) {
  return { touchpoint: touchpoint.id, because, origin: placed.origin };
}

/** The fields of a touchpoint on a chart: as a segment rated it. */
export const chartPoint = {
  touchpoint: z.string().describe('The id of the touchpoint'),
  stage: z.string().nullable().describe('The stage it was asked about; null means overall'),
  importance: score.describe('How important it is'),
  satisfaction: score.describe('How well it does'),
  n: count.nullable().describe('How many people answered; null where that is not known'),
  warnings: z.array(warning).describe('Why it should be read with care'),
  origin: origin.describe('Where it is written'),
};

/** A touchpoint on a chart; nothing for a rating that lacks a figure, which no chart has. */
export function chartPointData(
  { touchpoint, placed }: { readonly touchpoint: Touchpoint; readonly placed: PlacedRating },
  { book, history }: DataSource,
) {
  const { stage = null, importance, satisfaction, n = null } = placed.rating;
  if (!importance || !satisfaction) throw new Error(`${touchpoint.id} has no place on a chart.`);
  const warnings = ratingWarnings(book, placed, history.asOf);
  return { touchpoint: touchpoint.id, stage, importance, satisfaction, n, warnings, origin: placed.origin };
}
