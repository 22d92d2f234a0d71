import { z } from 'zod';
import { defineRuleWithOptions, type Subject } from '../rule.ts';

/** A length in characters, from which on a title is too long. */
const most = (what: string, by: number) =>
  z.int().min(1).default(by).describe(`The most characters in the title of ${what}`);

/**
 * A title is too long for a map.
 *
 * A map is read at a glance: titles stand in columns as wide as a hand, on a phone as wide as a thumb. One that runs
 * over many lines pushes its neighbours away, and is cut in diagrams whose boxes have one size.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - title: I smell it from the tram
 *         thinking: If the light stays red I could be in and out before the tram leaves again
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { long-title: { step: 120 } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - I smell it from the tram and think that I could be in and out before it leaves again
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - I smell it from the tram and think that I could be in and out before it leaves again
 * ```
 *
 * ```text
 * journeys/bread.yaml:5:9-93 The title of this step has 84 characters, 4 more than fit a map.
 *   Say what the customer does, and put the rest under `thinking`, `actions` or `pains`.
 * ```
 *
 * ---
 *
 * ```yaml journeys/bread.yaml
 * title: How commuters who live along the tram line come to buy our bread on weekdays
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```text
 * journeys/bread.yaml:1:8-84 The title of this journey has 76 characters, 6 more than fit a map.
 *   Say what the customer is about to do, and put the rest under `summary`.
 * ```
 *
 * ## How to mend it
 *
 * One thing, in the words of a customer: six to ten words are enough. What made the title long mostly has a field of
 * its own.
 */
export const longTitle = defineRuleWithOptions({
  id: 'long-title',
  group: 'prose',
  severity: 'info',
  options: z.strictObject({
    journey: most('a journey', 70),
    phase: most('a phase', 40),
    step: most('a step', 80),
    touchpoint: most('a touchpoint', 50),
  }),
  create: ({ options, stepsOf, report }) => {
    const judge = (
      subject: Subject,
      what: keyof typeof options,
      title: string,
      path: readonly (string | number)[],
    ) => {
      // Counting what people see as letters takes its time, and there are never more of them than this.
      if (title.length <= options[what]) return;
      const { length } = [...letters.segment(title)];
      if (length <= options[what]) return;
      report({
        in: subject,
        path,
        reason: `The title of this ${what} has ${length} characters, ${length - options[what]} more than fit a map.`,
        note: remedies[what],
      });
    };
    return {
      journey(journey) {
        judge(journey, 'journey', journey.title, ['title']);
        for (const [index, { title }] of journey.phases.entries())
          judge(journey, 'phase', title, ['phases', index, 'title']);
        for (const { step, path } of stepsOf(journey)) judge(journey, 'step', step.title, [...path, 'title']);
      },
      touchpoint(touchpoint) {
        judge(touchpoint, 'touchpoint', touchpoint.title, ['title']);
      },
    };
  },
});

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

const remedies = {
  journey: 'Say what the customer is about to do, and put the rest under `summary`.',
  phase: 'A phase is named in two or three words; what customers want in it stands under its `goal`.',
  step: 'Say what the customer does, and put the rest under `thinking`, `actions` or `pains`.',
  touchpoint: 'Call it what people call it, and put the rest under `description`.',
};
