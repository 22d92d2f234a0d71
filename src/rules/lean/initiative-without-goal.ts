import { defineRule } from '../rule.ts';

/**
 * An initiative serves no goal.
 *
 * What serves no goal is the first to trim: not because it is bad, but because nobody can say when it would be good
 * enough.
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
 * goals: warm
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
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * ```
 *
 * ```text
 * content/initiatives/till.yaml:1:8-23 “The second till” serves no goal.
 *   Name the goals it serves under `goals`, or stop it.
 * ```
 *
 * ## How to mend it
 *
 * Name the goal. If none fits, ask whether a goal is missing or whether the work is.
 */
export const initiativeWithoutGoal = defineRule({
  id: 'initiative-without-goal',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      if (initiative.goals.length > 0) return;
      report({
        in: initiative,
        path: ['title'],
        reason: `“${initiative.title}” serves no goal.`,
        note: 'Name the goals it serves under `goals`, or stop it.',
      });
    },
  }),
});
