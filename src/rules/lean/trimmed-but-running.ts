import { lastDecision } from '../../analysis/last-decision.ts';
import { defineRule } from '../rule.ts';

/**
 * It was decided to trim an initiative, and it is still running.
 *
 * A decision without consequence costs twice: the work goes on, and the next decision is believed less.
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
 * status: stopped
 * decision: trim
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
 * status: running
 * decision: trim
 * ```
 *
 * ```text
 * content/initiatives/till.yaml:2:9-16 It was decided to trim “The second till”, and it is still running.
 *   Write `status: stopped`, or the decision that has been taken since.
 * ```
 *
 * ## How to mend it
 *
 * Stop it and say so. If there was a reason to go on, it is a new decision: write it down.
 */
export const trimmedButRunning = defineRule({
  id: 'trimmed-but-running',
  group: 'lean',
  severity: 'warning',
  create: ({ report }) => ({
    initiative(initiative) {
      if (initiative.status !== 'running' || lastDecision(initiative)?.decision !== 'trim') return;
      report({
        in: initiative,
        path: ['status'],
        reason: `It was decided to trim “${initiative.title}”, and it is still running.`,
        note: 'Write `status: stopped`, or the decision that has been taken since.',
      });
    },
  }),
});
