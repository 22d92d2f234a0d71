import { defineRule } from '../rule.ts';

/**
 * A step meets no touchpoint, while the steps before and after it do.
 *
 * Where customers meet something before and after, they mostly meet something in between as well. A gap in the row of
 * touchpoints hides who answers for that step, and the matrix counts one touchpoint too few.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, touchpoint: counter }
 *       - { title: I pay, touchpoint: counter }
 *       - I eat it warm on the tram
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, touchpoint: counter }
 *       - I choose the darkest loaf
 *       - { title: I pay, touchpoint: counter }
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ```
 *
 * ```text
 * journeys/bread.yaml:6:9-34 “I choose the darkest loaf” meets no touchpoint, while the steps around it do.
 *   Name its `touchpoint`: where or with whom does it happen?
 * ```
 *
 * ## How to mend it
 *
 * Name the touchpoint of the step. Where customers are among themselves, with a friend or with the thing they bought,
 * that is a touchpoint too, with `ownership: customer`.
 */
export const stepWithoutTouchpoint = defineRule({
  id: 'step-without-touchpoint',
  group: 'structure',
  severity: 'info',
  create: ({ stepsOf, report }) => ({
    journey(journey) {
      const places = stepsOf(journey);
      for (const [index, { step, path }] of places.entries()) {
        if (step.touchpoint !== undefined) continue;
        const [before, after] = [places[index - 1]?.step.touchpoint, places[index + 1]?.step.touchpoint];
        if (before === undefined || after === undefined) continue;
        report({
          in: journey,
          path: [...path, 'title'],
          reason: `“${step.title}” meets no touchpoint, while the steps around it do.`,
          note: 'Name its `touchpoint`: where or with whom does it happen?',
        });
      }
    },
  }),
});
