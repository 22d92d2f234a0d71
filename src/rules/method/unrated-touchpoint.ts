import { z } from 'zod';
import { usageOf } from '../../analysis/usage.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * A touchpoint is met at many steps, and no segment was asked about it.
 *
 * Where customers come by again and again, their judgement counts most. In a book that asks about touchpoints, one of
 * the busiest should not be left out.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, touchpoint: counter }
 *       - { title: I pay, touchpoint: counter }
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ```
 *
 * ```yaml content/touchpoints/window.yaml
 * title: The window
 * ratings: { segment: commuters, importance: 41% }
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, touchpoint: counter }
 *       - { title: I choose, touchpoint: counter }
 *       - { title: I pay, touchpoint: counter }
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ```
 *
 * ```yaml content/touchpoints/window.yaml
 * title: The window
 * ratings: { segment: commuters, importance: 41% }
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:1:8-19 “The counter” is met at 3 steps, and no segment was asked about it.
 *   Ask how important it is to them and how well it does, and write it under `ratings`.
 * ```
 *
 * ## How to mend it
 *
 * Ask the segments that meet it how important it is to them and how well it does.
 */
export const unratedTouchpoint = defineRuleWithOptions({
  id: 'unrated-touchpoint',
  group: 'method',
  severity: 'info',
  options: z.strictObject({
    least: z.int().min(1).default(3).describe('At how many steps a touchpoint must be met before it is said'),
  }),
  create: ({ book, options: { least }, report }) => ({
    book() {
      if (book.touchpoints.every(({ ratings = [] }) => ratings.length === 0)) return;
      const { stepsByTouchpoint } = usageOf(book);
      for (const touchpoint of book.touchpoints) {
        const met = stepsByTouchpoint.get(touchpoint.id)?.length ?? 0;
        if (met < least || (touchpoint.ratings ?? []).length > 0) continue;
        report({
          in: touchpoint,
          path: ['title'],
          reason: `“${touchpoint.title}” is met at ${met} steps, and no segment was asked about it.`,
          note: 'Ask how important it is to them and how well it does, and write it under `ratings`.',
        });
      }
    },
  }),
});
