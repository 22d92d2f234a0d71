import { lastDecision } from '../../analysis/last-decision.ts';
import { defineRule } from '../rule.ts';

/**
 * An initiative has ended, and nobody wrote down what was decided.
 *
 * The decision is what remains of the work: kept, trimmed or scaled, and why. Without it the next team will try the
 * same again.
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
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * status: done
 * decision: keep
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
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * status: done
 * ```
 *
 * ```text
 * content/initiatives/till.yaml:2:9-13 “The second till” has ended without a decision.
 *   Write what came of it as its `decision`: keep, trim or scale.
 * ```
 *
 * ## How to mend it
 *
 * Write the decision, and in the prose or the experiments what it rests on.
 */
export const endedWithoutDecision = defineRule({
  id: 'ended-without-decision',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      const { status } = initiative;
      if ((status !== 'done' && status !== 'stopped') || lastDecision(initiative)) return;
      report({
        in: initiative,
        path: ['status'],
        reason: `“${initiative.title}” has ended without a decision.`,
        note: 'Write what came of it as its `decision`: keep, trim or scale.',
      });
    },
  }),
});
