import { z } from 'zod';
import { leanLineOf } from '../../../analysis/lean-line.ts';
import { lookup } from '../../../book/lookup.ts';
import { goal as document } from '../../../schema/data/lean-line.ts';
import { ids } from '../../../schema/data/parts.ts';
import { goalWarnings } from '../../data/goal-warnings.ts';
import { documentPages } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { metricStanding, standingData } from '../parts/metric-standing.ts';

/** A goal: what tells whether it is reached, and who serves it. */
export const goal = documentPages(
  'goal',
  ({ goals }) => goals,
  'A goal: what tells whether it is reached, and which initiatives serve it.',
  {
    ...dated,
    document: document.describe('The goal'),
    metrics: z.array(metricStanding).describe('What tells whether it is reached'),
    initiatives: ids.describe('The ids of the initiatives that serve it'),
    warnings: z.array(z.string()).describe('What is missing or late about it, in words'),
  },
  (one, from) => {
    const { metrics } = lookup(from.book);
    return {
      ...asOfIn(from),
      document: one,
      metrics: one.metrics.flatMap((id) => {
        const metric = metrics.get(id);
        return metric ? [standingData(metric, from)] : [];
      }),
      initiatives: (leanLineOf(from.book).initiativesByGoal.get(one.id) ?? []).map(({ id }) => id),
      warnings: goalWarnings(from.book, one, from.history.asOf),
    };
  },
);
