import { z } from 'zod';
import { stateOf } from '../../../analysis/metric-state.ts';
import type { Metric } from '../../../book/book.ts';
import { measurement } from '../../../schema/data/evidence.ts';
import { metricFigure } from '../../../schema/data/figures.ts';
import { date } from '../../../schema/data/parts.ts';
import { metric as written } from '../../../schema/metric.ts';
import { metricWarnings } from '../../data/metric-warnings.ts';
import type { DataSource } from '../data-kind.ts';

/** How a metric stands. */
export const metricStanding = z
  .strictObject({
    metric: z.string().describe('The id of the metric'),
    method: written.shape.method.describe('How answers or events become its figures'),
    latest: measurement.nullable().describe('The newest figure; null where nothing was measured'),
    target: metricFigure.nullable().describe('Where it should be; null where that is not set'),
    reached: z
      .boolean()
      .nullable()
      .describe('Whether the newest figure meets the target; null where that cannot be known'),
    due: date.nullable().describe('The day by which the next figure is due; null where no cadence is set'),
    overdue: z.boolean().describe('Whether that day has passed'),
    warnings: z.array(z.string()).describe('Why it should be looked at, in words'),
  })
  .meta({ id: 'MetricStanding', description: 'How a metric stands.' });

/** How a metric stands. */
export function standingData(metric: Metric, { history }: DataSource) {
  const { latest = null, reached = null, due = null, overdue } = stateOf(metric, history.asOf);
  const { id, method, target = null } = metric;
  return {
    metric: id,
    method,
    latest,
    target,
    reached,
    due,
    overdue,
    warnings: metricWarnings(metric, history.asOf),
  };
}
