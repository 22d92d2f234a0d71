import { defineRule } from '../rule.ts';

/**
 * A metric does not say where its figures come from.
 *
 * Figures are believed by where they come from: a till, a stopwatch, a survey. Whoever wants to measure again has to
 * know as well.
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
 * source: counting
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
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
 * content/metrics/waiting.yaml:1:8-28 “Minutes in the queue” does not say where its figures come from.
 *   Name the `source` of its figures.
 * ```
 *
 * ## How to mend it
 *
 * Describe the source once, with its kind and date, and name it here.
 */
export const metricWithoutSource = defineRule({
  id: 'metric-without-source',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    metric(metric) {
      if (metric.series.length === 0 || metric.source !== undefined) return;
      report({
        in: metric,
        path: ['title'],
        reason: `“${metric.title}” does not say where its figures come from.`,
        note: 'Name the `source` of its figures.',
      });
    },
  }),
});
