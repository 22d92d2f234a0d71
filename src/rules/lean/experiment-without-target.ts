import { defineRule } from '../rule.ts';

/**
 * An experiment does not say which figure it hopes for.
 *
 * If any result would do, the test decides nothing. A target set before it begins says how much better is worth the
 * effort.
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
 *   - { hypothesis: A second till halves the queue, metric: waiting, target: 3 min }
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
 * ```text
 * content/initiatives/till.yaml:3:59-66 This experiment does not say which figure would be good enough.
 *   Write it as its `target`, before the result is known.
 * ```
 *
 * ## How to mend it
 *
 * Ask what would have to be true for the change to be worth its cost, and write that figure down.
 */
export const experimentWithoutTarget = defineRule({
  id: 'experiment-without-target',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      for (const [place, experiment] of initiative.experiments.entries()) {
        if (experiment.metric === undefined || experiment.target !== undefined) continue;
        report({
          in: initiative,
          path: ['experiments', place, 'metric'],
          reason: `This experiment does not say which figure would be good enough.`,
          note: 'Write it as its `target`, before the result is known.',
        });
      }
    },
  }),
});
