import { defineRule } from '../rule.ts';

/**
 * A goal has no metric that says whether it is reached.
 *
 * Without a metric a goal cannot be missed, and what cannot be missed guides nobody. A metric need not be perfect: it
 * must move when customers are better off.
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
 * ```yaml content/goals/warm.yaml
 * title: Everyone leaves with warm bread
 * metric: waiting
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
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/goals/warm.yaml
 * title: Everyone leaves with warm bread
 * ```
 *
 * ```text
 * content/goals/warm.yaml:1:8-39 “Everyone leaves with warm bread” has no metric that says whether it is reached.
 *   Name a `metric`, or describe one: what would move if customers were better off?
 * ```
 *
 * ## How to mend it
 *
 * Name one metric with a target, rather than five without.
 */
export const goalWithoutMetric = defineRule({
  id: 'goal-without-metric',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    goal(goal) {
      if (goal.metrics.length > 0) return;
      report({
        in: goal,
        path: ['title'],
        reason: `“${goal.title}” has no metric that says whether it is reached.`,
        note: 'Name a `metric`, or describe one: what would move if customers were better off?',
      });
    },
  }),
});
