import { defineRule } from '../rule.ts';

/**
 * An experiment does not say what it is judged by.
 *
 * A hypothesis without a measure cannot be wrong. Naming the metric before the test begins keeps everyone from
 * choosing the figure that looks best afterwards.
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
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * experiments:
 *   - { hypothesis: A second till halves the queue, metric: waiting }
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * better: lower
 * target: 4 min
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
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * experiments:
 *   - { hypothesis: A second till halves the queue }
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * better: lower
 * target: 4 min
 * ```
 *
 * ```text
 * content/initiatives/till.yaml:3:19-49 This experiment does not say what it is judged by.
 *   Name its `metric`.
 * ```
 *
 * ## How to mend it
 *
 * Name the metric that should move, even if it is a simple count.
 */
export const experimentWithoutMetric = defineRule({
  id: 'experiment-without-metric',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      for (const [place, experiment] of initiative.experiments.entries()) {
        if (experiment.metric !== undefined) continue;
        report({
          in: initiative,
          path: ['experiments', place, 'hypothesis'],
          reason: `This experiment does not say what it is judged by.`,
          note: 'Name its `metric`.',
        });
      }
    },
  }),
});
