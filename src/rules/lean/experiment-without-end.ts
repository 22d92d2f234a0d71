import { defineRule } from '../rule.ts';

/**
 * An experiment has begun, and nobody says when it ends.
 *
 * A test without an end ends when the figures look good. Setting the day before keeps it honest.
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
 *   - { hypothesis: A second till halves the queue, from: 2026-05-01, to: 2026-07-31 }
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
 *   - { hypothesis: A second till halves the queue, from: 2026-05-01 }
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
 * content/initiatives/till.yaml:3:57-67 This experiment began on 2026-05-01, and does not say when it ends.
 *   Say with `to` on which day it is decided.
 * ```
 *
 * ## How to mend it
 *
 * Set the day on which enough people will have taken part.
 */
export const experimentWithoutEnd = defineRule({
  id: 'experiment-without-end',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      for (const [place, experiment] of initiative.experiments.entries()) {
        if (experiment.from === undefined || experiment.to !== undefined || experiment.decision !== undefined)
          continue;
        report({
          in: initiative,
          path: ['experiments', place, 'from'],
          reason: `This experiment began on ${experiment.from ?? ''}, and does not say when it ends.`,
          note: 'Say with `to` on which day it is decided.',
        });
      }
    },
  }),
});
