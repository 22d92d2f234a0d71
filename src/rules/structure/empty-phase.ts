import { defineRule } from '../rule.ts';

/**
 * A phase has no steps.
 *
 * A phase is a stretch of what customers do. One without steps says that nobody has looked, or that nothing
 * happens there; a map cannot show which of the two it is.
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
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 *   - stage: purchase
 *     steps: []
 * ```
 *
 * ```text
 * journeys/bread.yaml:6:12-14 The phase “Purchase” has no steps.
 *   Tell what customers do in it, or remove the phase.
 * ```
 *
 * ## How to mend it
 *
 * Write the first step down, even if it is one sentence. A phase that nobody reaches is no phase of this journey.
 */
export const emptyPhase = defineRule({
  id: 'empty-phase',
  group: 'structure',
  severity: 'warning',
  create: ({ report }) => ({
    journey(journey) {
      for (const [index, { steps, title }] of journey.phases.entries()) {
        if (steps.length > 0) continue;
        report({
          in: journey,
          path: ['phases', index, 'steps'],
          reason: `The phase “${title}” has no steps.`,
          note: 'Tell what customers do in it, or remove the phase.',
        });
      }
    },
  }),
});
