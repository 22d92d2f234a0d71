import { defineRule } from '../rule.ts';

/** So few steps may well pass without one. */
const few = 3;

/**
 * A journey names no moment of truth.
 *
 * Moments of truth tell which of many steps decide what customers think of you. Without one, every step looks equally
 * important, and the lens of the moments of truth stays empty.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I look
 *       - I ask
 *       - { title: I choose, moment: fmot }
 *       - I pay
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I look
 *       - I ask
 *       - I choose
 *       - I pay
 * ```
 *
 * ```text
 * journeys/bread.yaml:1:8-20 None of the 4 steps of “Buying bread” is a moment of truth.
 *   Give the steps that change what customers think a `moment`: stimulus, zmot, fmot, smot or umot.
 * ```
 *
 * ## How to mend it
 *
 * Mark the one or two steps after which customers think differently of you. A journey of a few steps in which they do
 * not needs none.
 */
export const withoutMoments = defineRule({
  id: 'without-moments',
  group: 'method',
  severity: 'info',
  create: ({ stepsOf, report }) => ({
    journey(journey) {
      const places = stepsOf(journey);
      if (journey.status === 'archived' || places.length <= few) return;
      if (places.some(({ step }) => step.moment !== undefined)) return;
      report({
        in: journey,
        path: ['title'],
        reason: `None of the ${places.length} steps of “${journey.title}” is a moment of truth.`,
        note: 'Give the steps that change what customers think a `moment`: stimulus, zmot, fmot, smot or umot.',
      });
    },
  }),
});
