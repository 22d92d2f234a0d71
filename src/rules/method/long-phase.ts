import { z } from 'zod';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * A phase has so many steps that it should be divided.
 *
 * Phases are the chapters of a map. One that holds most of the steps hides where the way turns.
 *
 * ## Fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { long-phase: { most: 3 } }
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
 * rules: { long-phase: { most: 3 } }
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
 * journeys/bread.yaml:3:12-20 The phase “Purchase” has 4 steps, more than 3.
 *   Divide it: two phases may belong to one stage.
 * ```
 *
 * ## How to mend it
 *
 * Two phases with titles of their own may belong to the same stage. Divide where customers would say “and then”.
 */
export const longPhase = defineRuleWithOptions({
  id: 'long-phase',
  group: 'method',
  severity: 'info',
  options: z.strictObject({
    most: z.int().min(1).default(15).describe('The most steps of a phase'),
  }),
  create: ({ options: { most }, report }) => ({
    journey(journey) {
      if (journey.status === 'archived') return;
      for (const [index, { steps, title }] of journey.phases.entries()) {
        if (steps.length <= most) continue;
        report({
          in: journey,
          path: ['phases', index, 'stage'],
          reason: `The phase “${title}” has ${steps.length} steps, more than ${most}.`,
          note: 'Divide it: two phases may belong to one stage.',
        });
      }
    },
  }),
});
