import { z } from 'zod';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * A journey has so many steps that nobody can see it as a whole.
 *
 * A map is read at a glance, from the first step to the last. With sixty steps it is a list; mostly it tells two
 * journeys, or tells details that belong in a journey of their own.
 *
 * ## Fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { long-journey: { most: 3 } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I look
 *       - I wait
 *       - I pay
 * ```
 *
 * ## Not fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { long-journey: { most: 3 } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I look
 *       - I wait
 *       - I choose
 *       - I pay
 * ```
 *
 * ```text
 * journeys/bread.yaml:1:8-20 “Buying bread” has 4 steps, more than 3.
 *   Tell a stretch of it as a journey of its own, and name that with `journey` in the step.
 * ```
 *
 * ## How to mend it
 *
 * Find the stretch with a goal of its own, such as a refund, and move it into a journey that the step refers to.
 */
export const longJourney = defineRuleWithOptions({
  id: 'long-journey',
  group: 'method',
  severity: 'info',
  options: z.strictObject({
    most: z.int().min(1).default(40).describe('The most steps of a journey'),
  }),
  create: ({ options: { most }, report }) => ({
    journey(journey) {
      const steps = journey.phases.reduce((sum, phase) => sum + phase.steps.length, 0);
      if (steps <= most || journey.status === 'archived') return;
      report({
        in: journey,
        path: ['title'],
        reason: `“${journey.title}” has ${steps} steps, more than ${most}.`,
        note: 'Tell a stretch of it as a journey of its own, and name that with `journey` in the step.',
      });
    },
  }),
});
