import { defineRule } from '../rule.ts';

/**
 * Two steps of a journey have the same title.
 *
 * Whoever reads a map, a diagram or a search result sees the title alone. Two steps of the same name cannot be told
 * apart, and their ids differ only by a number that changes when steps are moved.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps: [I wait outside, I wait at the counter]
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps: [I wait, I choose, I Wait]
 * ```
 *
 * ```text
 * journeys/bread.yaml:4:31-37 Another step of this journey is called “I Wait” already.
 *   Say what is different here, or lead back to the other step with `next`.
 * ```
 *
 * ## How to mend it
 *
 * Say what is different the second time. Where nothing is, tell it once and lead back to it with `next`.
 */
export const duplicateStepTitle = defineRule({
  id: 'duplicate-step-title',
  group: 'structure',
  severity: 'warning',
  create: ({ stepsOf, report }) => ({
    journey(journey) {
      const told = new Set<string>();
      for (const { step, path } of stepsOf(journey)) {
        const words = step.title.toLowerCase();
        if (told.has(words))
          report({
            in: journey,
            path: [...path, 'title'],
            reason: `Another step of this journey is called “${step.title}” already.`,
            note: 'Say what is different here, or lead back to the other step with `next`.',
          });
        told.add(words);
      }
    },
  }),
});
