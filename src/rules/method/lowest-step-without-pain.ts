import { extremeSteps } from '../extreme-steps.ts';
import { defineRule } from '../rule.ts';

/**
 * The lowest step of a curve names no pain.
 *
 * The lowest point is what people remember and tell. If the map does not say what hurts there, it shows that
 * something is wrong and keeps to itself what.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -2, pains: [The queue reaches the door] }
 *       - { title: I pay, emotion: 1 }
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -2 }
 *       - { title: I pay, emotion: 1 }
 * ```
 *
 * ```text
 * journeys/bread.yaml:5:35-37 “I wait” is where customers feel worst, and nothing says what hurts.
 *   Write under `pains` what they say about it.
 * ```
 *
 * ## How to mend it
 *
 * Write under `pains` what customers say about it, in their words.
 */
export const lowestStepWithoutPain = defineRule({
  id: 'lowest-step-without-pain',
  group: 'method',
  severity: 'info',
  create: ({ stepsOf, report }) => ({
    journey(journey) {
      if (journey.status === 'archived') return;
      for (const { step, path } of extremeSteps(journey, stepsOf(journey), 'lowest')) {
        if (step.pains.length > 0) continue;
        report({
          in: journey,
          path: [...path, 'emotion'],
          reason: `“${step.title}” is where customers feel worst, and nothing says what hurts.`,
          note: 'Write under `pains` what they say about it.',
        });
      }
    },
  }),
});
