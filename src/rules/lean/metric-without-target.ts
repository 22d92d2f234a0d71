import { defineRule } from '../rule.ts';

/**
 * A metric has no target.
 *
 * A figure without a target is weather: one looks at it and does nothing. The target says from when on something has
 * to be done.
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
 * ```
 *
 * ```text
 * content/metrics/waiting.yaml:1:8-28 “Minutes in the queue” has no target.
 *   Say with `target` where it should be, or stop measuring it.
 * ```
 *
 * ## How to mend it
 *
 * Set the target at what customers would notice, not at what is easy to reach. If no figure would make you act, stop
 * measuring.
 */
export const metricWithoutTarget = defineRule({
  id: 'metric-without-target',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    metric(metric) {
      if (metric.target !== undefined) return;
      report({
        in: metric,
        path: ['title'],
        reason: `“${metric.title}” has no target.`,
        note: 'Say with `target` where it should be, or stop measuring it.',
      });
    },
  }),
});
