import { stateOf } from '../../analysis/metric-state.ts';
import { defineRule } from '../rule.ts';

/**
 * The day of a goal has passed, and no figure says that it was reached.
 *
 * A goal with a day is a promise. When the day has passed, it was kept or it was not; left alone, it teaches everyone
 * that days mean nothing.
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
 * ```yaml content/goals/warm.yaml
 * title: Everyone leaves with warm bread
 * metric: waiting
 * by: 2026-12-31
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
 * ```yaml content/goals/warm.yaml
 * title: Everyone leaves with warm bread
 * metric: waiting
 * by: 2026-03-31
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
 * content/goals/warm.yaml:3:5-15 “Everyone leaves with warm bread” was to be reached by 2026-03-31, and no figure says that it was.
 *   Add the figure, or set a new day and say what was learnt.
 * ```
 *
 * ## How to mend it
 *
 * Add the figure that shows it was reached. If it was not, say what was learnt, and set a new day or trim the goal.
 */
export const goalPastDue = defineRule({
  id: 'goal-past-due',
  group: 'lean',
  severity: 'warning',
  create: ({ lookup, asOf, report }) => ({
    goal(goal) {
      const { by, title } = goal;
      if (by === undefined || asOf === undefined || asOf <= by) return;
      const metrics = goal.metrics.flatMap((id) => lookup.metrics.get(id) ?? []);
      // Of a goal whose metrics cannot be read, nobody knows.
      if (metrics.length < goal.metrics.length) return;
      if (metrics.length > 0 && metrics.every((metric) => stateOf(metric, asOf).reached === true)) return;
      report({
        in: goal,
        path: ['by'],
        reason: `“${title}” was to be reached by ${by}, and no figure says that it was.`,
        note: 'Add the figure, or set a new day and say what was learnt.',
      });
    },
  }),
});
