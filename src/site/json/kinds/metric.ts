import { z } from 'zod';
import { usesOfMetrics } from '../../../analysis/metric-use.ts';
import { metric as document } from '../../../schema/data/evidence.ts';
import { stepPlace } from '../../../schema/data/findings.ts';
import { ids } from '../../../schema/data/parts.ts';
import { documentPages } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { metricStanding, standingData } from '../parts/metric-standing.ts';
import { placeData } from '../parts/steps-by-stage.ts';

/** A metric: its figures, how it stands, where it is used. */
export const metric = documentPages(
  'metric',
  ({ metrics }) => metrics,
  'A metric: its figures, how it stands, and where it is used.',
  {
    ...dated,
    document: document.describe('The metric'),
    standing: metricStanding.describe('How it stands'),
    touchpoints: ids.describe('The ids of the touchpoints it is measured at'),
    goals: ids.describe('The ids of the goals it shows'),
    initiatives: ids.describe('The ids of the initiatives judged by it'),
    journeys: ids.describe('The ids of the journeys it belongs to'),
    steps: z.array(stepPlace).describe('The steps it belongs to'),
  },
  (one, from) => {
    const use = usesOfMetrics(from.book).get(one.id);
    const idsOf = (documents: readonly { readonly id: string }[] = []) => documents.map(({ id }) => id);
    return {
      ...asOfIn(from),
      document: one,
      standing: standingData(one, from),
      touchpoints: idsOf(use?.touchpoints),
      goals: idsOf(use?.goals),
      initiatives: idsOf(use?.initiatives),
      journeys: idsOf(use?.journeys),
      steps: (use?.steps ?? []).map(placeData),
    };
  },
);
