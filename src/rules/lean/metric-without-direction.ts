import { defineRule } from '../rule.ts';

/**
 * A metric has a target, and does not say which way is better.
 *
 * Of 4 minutes in a queue less is better, of 4 minutes in a museum perhaps more. Until the metric says so, nobody can
 * tell whether its target is met, and no page does.
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
 * target: 4 min
 * better: lower
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
 * target: 4 min
 * ```
 *
 * ```text
 * content/metrics/waiting.yaml:3:9-14 “Minutes in the queue” has a target, and does not say which way is better.
 *   Add `better: higher` or `better: lower`.
 * ```
 *
 * ## How to mend it
 *
 * Write which way customers are better off.
 */
export const metricWithoutDirection = defineRule({
  id: 'metric-without-direction',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    metric(metric) {
      if (metric.target === undefined || metric.better !== undefined) return;
      report({
        in: metric,
        path: ['target'],
        reason: `“${metric.title}” has a target, and does not say which way is better.`,
        note: 'Add `better: higher` or `better: lower`.',
      });
    },
  }),
});
