import { z } from 'zod';
import { addressOf, onePage } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { listed, listedAs } from '../parts/listed.ts';
import { metricStanding, standingData } from '../parts/metric-standing.ts';

/** The list of metrics. */
export const metrics = onePage(
  addressOf('metric'),
  'What is measured, where it stands, and where it should be.',
  {
    ...dated,
    documents: z
      .array(z.strictObject({ ...listed, standing: metricStanding.describe('How it stands') }))
      .describe('The metrics, by id'),
  },
  (from) => ({
    ...asOfIn(from),
    documents: from.book.metrics.map((metric) => ({
      ...listedAs('metric', metric),
      standing: standingData(metric, from),
    })),
  }),
);
