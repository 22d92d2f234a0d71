import { defineRule } from '../rule.ts';

/**
 * A metric has figures, and does not say how often it is measured.
 *
 * Without a cadence nobody notices when the figures stop: the last one goes on being the newest for years.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * series: [{ date: 2026-04-30, value: 5 min }]
 * every: 1 month
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * series: [{ date: 2026-04-30, value: 5 min }]
 * ```
 *
 * ```text
 * content/metrics/waiting.yaml:1:8-28 “Minutes in the queue” does not say how often it is measured.
 *   Add the cadence, such as `every: 1 month`.
 * ```
 *
 * ## How to mend it
 *
 * Choose how often somebody would act on it; more often is noise.
 */
export const metricWithoutCadence = defineRule({
  id: 'metric-without-cadence',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    metric(metric) {
      if (metric.series.length === 0 || metric.every !== undefined) return;
      report({
        in: metric,
        path: ['title'],
        reason: `“${metric.title}” does not say how often it is measured.`,
        note: 'Add the cadence, such as `every: 1 month`.',
      });
    },
  }),
});
