import { leanLineOf } from '../../analysis/lean-line.ts';
import { defineRule } from '../rule.ts';

/**
 * No initiative serves a goal.
 *
 * A goal nobody works for is a wish. Either something is under way and does not say so, or the goal is not worth work
 * now: then it is in the way of those that are.
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
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * goals: warm
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
 * ```text
 * content/goals/warm.yaml:1:8-39 No initiative serves “Everyone leaves with warm bread”.
 *   Name it under `goals` of the work that serves it, or trim it.
 * ```
 *
 * ## How to mend it
 *
 * Name the goal under `goals` of the work that serves it; if there is none, propose some or trim the goal.
 */
export const goalWithoutInitiative = defineRule({
  id: 'goal-without-initiative',
  group: 'lean',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const { initiativesByGoal } = leanLineOf(book);
      for (const goal of book.goals) {
        if (initiativesByGoal.has(goal.id)) continue;
        report({
          in: goal,
          path: ['title'],
          reason: `No initiative serves “${goal.title}”.`,
          note: 'Name it under `goals` of the work that serves it, or trim it.',
        });
      }
    },
  }),
});
