import { z } from 'zod';
import { momentNames } from '../moment-names.ts';
import { positionsIn } from '../positions.ts';
import { momentOfTruth } from '../../schema/journey.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * A journey over the whole customer way lacks a moment of truth.
 *
 * Stimulus, Zero, First, Second and Ultimate Moment of Truth are where customers form or change their minds. A
 * journey that begins before the purchase and ends after it goes through all of them; one that is missing was mostly
 * not looked for.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - { title: I smell it from the tram, moment: stimulus }
 *       - { title: I ask a neighbour, moment: zmot }
 *   - stage: purchase
 *     steps:
 *       - { title: I pick the darkest loaf, moment: fmot }
 *   - stage: use
 *     steps:
 *       - { title: I eat it warm, moment: smot }
 *   - stage: share
 *     steps:
 *       - { title: I tell the office, moment: umot }
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { missing-moment: { moments: [zmot, fmot] } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - { title: I ask a neighbour, moment: zmot }
 *   - stage: purchase
 *     steps:
 *       - { title: I pick the darkest loaf, moment: fmot }
 *   - stage: use
 *     steps:
 *       - I eat it warm
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - { title: I smell it from the tram, moment: stimulus }
 *   - stage: purchase
 *     steps:
 *       - { title: I pick the darkest loaf, moment: fmot }
 *   - stage: use
 *     steps:
 *       - { title: I eat it warm, moment: smot }
 * ```
 *
 * ```text
 * journeys/bread.yaml:1:8-20 “Buying bread” goes from before the purchase to after it, without Zero Moment of Truth and Ultimate Moment of Truth.
 *   Say in which step it happens with `moment`, or tell the step that is missing.
 * ```
 *
 * ## How to mend it
 *
 * Ask where customers look the thing up before they ever meet you, and what becomes of their experience afterwards.
 * If a moment truly does not happen, leave it out of the option `moments`.
 */
export const missingMoment = defineRuleWithOptions({
  id: 'missing-moment',
  group: 'method',
  severity: 'info',
  options: z.strictObject({
    moments: z
      .array(momentOfTruth)
      .default([...momentOfTruth.options])
      .describe('The moments of truth that a journey over the whole way should have'),
  }),
  create: ({ book, options: { moments }, stepsOf, report }) => ({
    journey(journey) {
      if (journey.status === 'archived') return;
      const told = new Set(stepsOf(journey).map(({ step }) => step.moment));
      const missing = moments.filter((moment) => !told.has(moment));
      // That there is none at all is another matter.
      if (missing.length === 0 || momentOfTruth.options.every((moment) => !told.has(moment))) return;
      const positions = new Set(positionsIn(book)(journey));
      const before = (['before-need', 'before', 'before-either'] as const).some((one) => positions.has(one));
      if (!before || !positions.has('after')) return;
      report({
        in: journey,
        path: ['title'],
        reason: `“${journey.title}” goes from before the purchase to after it, without ${momentNames(missing)}.`,
        note: 'Say in which step it happens with `moment`, or tell the step that is missing.',
      });
    },
  }),
});
