import { isOverrun } from '../../analysis/overrun.ts';
import { defineRule } from '../rule.ts';

/**
 * An initiative is running after the day it was to end on.
 *
 * An end that passes in silence turns a test into a habit. On that day somebody should have looked at the figures and
 * decided to keep, trim or scale it.
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
 * status: running
 * to: 2026-07-31
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
 * status: running
 * to: 2026-03-31
 * ```
 *
 * ```text
 * content/initiatives/till.yaml:3:5-15 “The second till” was to end on 2026-03-31, and is still running.
 *   Decide whether to keep, trim or scale it; then set its `status` and `decision`, or a new end.
 * ```
 *
 * ## How to mend it
 *
 * Look at what was measured and decide. If it needs more time, write the new day and why.
 */
export const initiativeOverrun = defineRule({
  id: 'initiative-overrun',
  group: 'lean',
  severity: 'warning',
  create: ({ asOf, report }) => ({
    initiative(initiative) {
      if (!isOverrun(initiative, asOf)) return;
      report({
        in: initiative,
        path: ['to'],
        reason: `“${initiative.title}” was to end on ${initiative.to ?? ''}, and is still running.`,
        note: 'Decide whether to keep, trim or scale it; then set its `status` and `decision`, or a new end.',
      });
    },
  }),
});
