import { z } from 'zod';
import { emotionsAt } from '../../analysis/emotion-curve.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * Nobody feels bad anywhere in a journey.
 *
 * Every real way has a low. A curve that never falls below zero was drawn by those who hope, or only the happy were
 * asked: it shows nothing to work on.
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
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { only-positive: { least: 10 } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - { title: Step 1, emotion: 1 }
 *       - { title: Step 2, emotion: 2 }
 *       - { title: Step 3, emotion: 0 }
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
 *       - { title: Step 2, emotion: 2 }
 *       - { title: Step 3, emotion: 0 }
 *       - { title: Step 4, emotion: 1 }
 *       - { title: Step 5, emotion: 2 }
 * ```
 *
 * ```text
 * journeys/bread.yaml:1:8-20 Nobody feels bad anywhere in “Buying bread”: none of its 5 emotions is below zero.
 *   Ask those who left or complained: where was it worst?
 * ```
 *
 * ## How to mend it
 *
 * Ask those who left, and those who complained. Read what the phone hears. If it is a future journey, say so with
 * `state: future`.
 */
export const onlyPositive = defineRuleWithOptions({
  id: 'only-positive',
  group: 'method',
  severity: 'info',
  options: z.strictObject({
    least: z.int().min(1).default(5).describe('How many emotions must be known before it is said'),
  }),
  create: ({ options: { least }, stepsOf, report }) => ({
    journey(journey) {
      if (journey.status === 'archived' || journey.state === 'future') return;
      const felt = stepsOf(journey).flatMap(({ step }) => emotionsAt(step));
      if (felt.length < least || felt.some((emotion) => emotion < 0)) return;
      report({
        in: journey,
        path: ['title'],
        reason: `Nobody feels bad anywhere in “${journey.title}”: none of its ${felt.length} emotions is below zero.`,
        note: 'Ask those who left or complained: where was it worst?',
      });
    },
  }),
});
