import { stateOf } from '../../analysis/metric-state.ts';
import type { Metric } from '../../book/book.ts';
import { formatDay } from './format-day.ts';

/** Why a metric should be looked at, each reason with the fact behind it; empty when there is none. */
export function metricWarnings(metric: Metric, asOf: string | undefined): readonly string[] {
  const { due, overdue } = stateOf(metric, asOf);
  return [
    ...(metric.target === undefined ? ['No target is set'] : []),
    ...(metric.series.length === 0 ? ['Nothing has been measured yet'] : []),
    ...(overdue && due !== undefined ? [`Out of date: the next figure was due on ${formatDay(due)}`] : []),
  ];
}
