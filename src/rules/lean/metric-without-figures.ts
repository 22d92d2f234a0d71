import { defineRule } from '../rule.ts';

/**
 * A metric has no figures.
 *
 * A metric that was never measured is an intention. On a map it looks as if somebody knew.
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
 * ```
 *
 * ```text
 * content/metrics/waiting.yaml:1:8-28 “Minutes in the queue” was never measured.
 *   Add the first figure under `series` or in a file named by `data`, or delete it.
 * ```
 *
 * ## How to mend it
 *
 * Measure it once, by hand if need be: the first figure shows whether it can be measured at all.
 */
export const metricWithoutFigures = defineRule({
  id: 'metric-without-figures',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    metric(metric) {
      if (metric.series.length > 0) return;
      report({
        in: metric,
        path: ['title'],
        reason: `“${metric.title}” was never measured.`,
        note: 'Add the first figure under `series` or in a file named by `data`, or delete it.',
      });
    },
  }),
});
