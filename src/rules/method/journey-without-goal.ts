import { defineRule } from '../rule.ts';

/**
 * A journey does not say what its customers want to achieve.
 *
 * Customers do not want to buy bread, they want breakfast without a detour. The goal is what every step is measured
 * by; without it one optimises the steps that happen to be there.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * goal: When I am late, I want bread on my way, so that breakfast still happens.
 * phases:
 *   - stage: engage
 *     steps:
 *       - I smell it from the tram
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
 * ```text
 * journeys/bread.yaml:1:8-20 “Buying bread” does not say what its customers want to achieve.
 *   Write it under `goal`: “When …, I want to …, so that I can …”.
 * ```
 *
 * ## How to mend it
 *
 * Write one sentence in the customer’s voice: when, what, so that.
 */
export const journeyWithoutGoal = defineRule({
  id: 'journey-without-goal',
  group: 'method',
  severity: 'info',
  create: ({ report }) => ({
    journey(journey) {
      if (journey.goal || journey.status === 'archived') return;
      report({
        in: journey,
        path: ['title'],
        reason: `“${journey.title}” does not say what its customers want to achieve.`,
        note: 'Write it under `goal`: “When …, I want to …, so that I can …”.',
      });
    },
  }),
});
