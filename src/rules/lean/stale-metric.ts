import { stateOf } from '../../analysis/metric-state.ts';
import { defineRule } from '../rule.ts';

/**
 * The newest figure of a metric is older than its cadence allows.
 *
 * A metric that is no longer measured still shows its last figure beside its target, as if it were of today. Its own
 * cadence says when the next was due: a quarter of the cadence after the day it is for, at most fourteen days, because
 * what happened until a day is counted after it.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * reviewed: 2026-06-01
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I wait
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * every: 6 months
 * series: [{ date: 2026-03-31, value: 5 min }]
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * reviewed: 2026-06-01
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I wait
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * every: 1 month
 * series: [{ date: 2026-03-31, value: 5 min }]
 * ```
 *
 * ```text
 * content/metrics/waiting.yaml:3:8-15 “Minutes in the queue” was last measured for 2026-03-31; the next figure was due by 2026-05-07.
 *   Add the newest figure, or change the cadence. If nobody measures it any more, delete it.
 * ```
 *
 * ## How to mend it
 *
 * Measure again and add the figure to the series or its file.
 */
export const staleMetric = defineRule({
  id: 'stale-metric',
  group: 'lean',
  severity: 'warning',
  create: ({ asOf, report }) => ({
    metric(metric) {
      const { latest, due, overdue } = stateOf(metric, asOf);
      if (!overdue || latest === undefined || due === undefined) return;
      report({
        in: metric,
        path: ['every'],
        reason: `“${metric.title}” was last measured for ${latest.date}; the next figure was due by ${due}.`,
        note: 'Add the newest figure, or change the cadence. If nobody measures it any more, delete it.',
      });
    },
  }),
});
