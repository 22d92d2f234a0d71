import { z } from 'zod';
import { emotionCurve } from '../../analysis/emotion-curve.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * A segment feels the same at every step.
 *
 * A flat curve says that nothing on the way makes a difference. That is hardly ever so: mostly one figure was copied
 * down the page, or nobody asked step by step.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - { title: Step 1, emotion: 1 }
 *       - { title: Step 2, emotion: 2 }
 *       - { title: Step 3, emotion: -1 }
 *       - { title: Step 4, emotion: 1 }
 *       - { title: Step 5, emotion: 2 }
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - { title: Step 1, emotion: 1 }
 *       - { title: Step 2, emotion: 1 }
 *       - { title: Step 3, emotion: 1 }
 *       - { title: Step 4, emotion: 1 }
 *       - { title: Step 5, emotion: 1 }
 * ```
 *
 * ```text
 * journeys/bread.yaml:1:8-20 People feel the same at every step of “Buying bread”.
 *   Ask where it was best and where worst, and leave out what is not known.
 * ```
 *
 * ## How to mend it
 *
 * Ask at which step it was best and at which worst, and write those two down first. Leave out what you do not know: a
 * gap is honest.
 */
export const flatEmotion = defineRuleWithOptions({
  id: 'flat-emotion',
  group: 'method',
  severity: 'info',
  options: z.strictObject({
    least: z
      .int()
      .min(2)
      .default(5)
      .describe('How many emotions of a segment must be known before it is said'),
  }),
  create: ({ lookup, options: { least }, report }) => ({
    journey(journey) {
      if (journey.status === 'archived') return;
      const flat = emotionCurve(journey).filter(({ points }) => {
        const known = points.filter((point) => point !== null);
        return known.length >= least && new Set(known).size === 1;
      });
      if (flat.length === 0) return;
      const names = flat.flatMap(({ segment }) =>
        segment === undefined ? [] : [`“${lookup.segments.get(segment)?.title ?? segment}”`],
      );
      const who = names.length === 0 ? 'People' : names.join(' and ');
      report({
        in: journey,
        path: ['title'],
        reason: `${who} feel the same at every step of “${journey.title}”.`,
        note: 'Ask where it was best and where worst, and leave out what is not known.',
      });
    },
  }),
});
