import { defineRule } from '../rule.ts';

/**
 * An experiment has a result and no figure from before.
 *
 * A result alone is no change. Without the figure from before nobody can say whether the test moved anything.
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
 *   - { hypothesis: A second till halves the queue, metric: waiting, target: 3 min, baseline: 6 min, result: 3 min }
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
 *   - { hypothesis: A second till halves the queue, metric: waiting, target: 3 min, result: 3 min }
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
 * content/initiatives/till.yaml:3:91-96 This experiment has a result, and no figure from before to hold it against.
 *   Add the figure before it began as its `baseline`.
 * ```
 *
 * ## How to mend it
 *
 * Take the figure from the series of the metric, from the days before the experiment began.
 */
export const experimentWithoutBaseline = defineRule({
  id: 'experiment-without-baseline',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      for (const [place, experiment] of initiative.experiments.entries()) {
        if (experiment.result === undefined || experiment.baseline !== undefined) continue;
        report({
          in: initiative,
          path: ['experiments', place, 'result'],
          reason: `This experiment has a result, and no figure from before to hold it against.`,
          note: 'Add the figure before it began as its `baseline`.',
        });
      }
    },
  }),
});
