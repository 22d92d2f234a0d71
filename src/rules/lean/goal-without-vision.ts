import { defineRule } from '../rule.ts';

/**
 * A goal does not say what of the vision it serves.
 *
 * A goal that serves no vision is a number somebody likes. Saying which words of the vision it serves keeps it
 * honest, and shows which part of the vision nobody works for.
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
 * serves: nobody eats bread from a bag
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
 * content/goals/warm.yaml:1:8-39 “Everyone leaves with warm bread” does not say what of the vision it serves.
 *   Name the words of the vision under `serves`.
 * ```
 *
 * ## How to mend it
 *
 * Quote the words of the vision the goal is a step towards. If there are none, one of the two is wrong.
 */
export const goalWithoutVision = defineRule({
  id: 'goal-without-vision',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    goal(goal) {
      if (goal.serves) return;
      report({
        in: goal,
        path: ['title'],
        reason: `“${goal.title}” does not say what of the vision it serves.`,
        note: 'Name the words of the vision under `serves`.',
      });
    },
  }),
});
