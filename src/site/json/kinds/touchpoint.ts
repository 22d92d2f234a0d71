import { z } from 'zod';
import { measuredAt } from '../../../analysis/metric-use.ts';
import { ratingsOf } from '../../../analysis/ratings.ts';
import { touchpointFindings } from '../../../analysis/touchpoint-findings.ts';
import { usageOf } from '../../../analysis/usage.ts';
import { lookup } from '../../../book/lookup.ts';
import { touchpoint as document } from '../../../schema/data/touchpoints.ts';
import { documentPages } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { metricStanding, standingData } from '../parts/metric-standing.ts';
import { rated, ratedData } from '../parts/rated.ts';
import { stepsByStage, stepsOfStage } from '../parts/steps-by-stage.ts';
import { touchpointFinding } from '../parts/touchpoint-finding.ts';

/** A touchpoint: what each segment says of it, what that shows, and where it is met. */
export const touchpoint = documentPages(
  'touchpoint',
  ({ touchpoints }) => touchpoints,
  'A touchpoint: what each segment says of it, what that shows, what is measured, and where customers meet it.',
  {
    ...dated,
    document: document.describe('The touchpoint'),
    findings: z.array(touchpointFinding).describe('What its ratings show'),
    ratings: z
      .array(rated)
      .describe('What each segment says of it, in the order in which it first names them'),
    metrics: z.array(metricStanding).describe('What is measured there'),
    steps: z.array(stepsOfStage).describe('Where customers meet it, by stage'),
  },
  (one, from) => {
    const { book } = from;
    const { metrics } = lookup(book);
    return {
      ...asOfIn(from),
      document: one,
      findings: touchpointFindings(book, one),
      ratings: ratingsOf(book, one).flatMap(({ ratings }) =>
        ratings.map((placed) => ratedData(one.id, placed, from)),
      ),
      metrics: [...(measuredAt(book).get(one.id) ?? [])].flatMap((id) => {
        const metric = metrics.get(id);
        return metric ? [standingData(metric, from)] : [];
      }),
      steps: stepsByStage(book, usageOf(book).stepsByTouchpoint.get(one.id) ?? []),
    };
  },
);
