import { stateOfExperiment } from '../../analysis/experiment-state.ts';
import { defineRule } from '../rule.ts';

/**
 * An experiment has ended, and nothing was decided.
 *
 * Test, measure, decide: a test whose end passes without a decision was only work. What it has shown is forgotten by
 * the time anyone asks.
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
 *   - { hypothesis: A second till halves the queue, to: 2026-03-31, decision: scale }
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * better: lower
 * target: 4 min
 * ```
 *
 * ---
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
 *   - { hypothesis: A second till halves the queue, to: 2026-12-31 }
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
 *   - { hypothesis: A second till halves the queue, to: 2026-03-31 }
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
 * content/initiatives/till.yaml:3:55-65 This experiment ended on 2026-03-31, and nothing was decided.
 *   Write its `result` and a `decision`: keep, trim or scale.
 * ```
 *
 * ## How to mend it
 *
 * Write what came out, also if it is nothing, and decide. If it goes on, write the new end.
 */
export const experimentWithoutDecision = defineRule({
  id: 'experiment-without-decision',
  group: 'lean',
  severity: 'warning',
  create: ({ asOf, report }) => ({
    initiative(initiative) {
      for (const [place, experiment] of initiative.experiments.entries()) {
        if (stateOfExperiment(experiment, asOf) !== 'overdue') continue;
        report({
          in: initiative,
          path: ['experiments', place, 'to'],
          reason: `This experiment ended on ${experiment.to ?? ''}, and nothing was decided.`,
          note: 'Write its `result` and a `decision`: keep, trim or scale.',
        });
      }
    },
  }),
});
