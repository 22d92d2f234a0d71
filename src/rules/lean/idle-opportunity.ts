import { z } from 'zod';
import { later } from '../../analysis/later.ts';
import { leanLineOf } from '../../analysis/lean-line.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * Nobody has taken up an opportunity for months.
 *
 * An opportunity that waits is either not worth taking up, and then it hides those that are, or it is, and then
 * customers wait with it. The day it was `noticed` says for how long.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * reviewed: 2026-06-01
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I wait
 * ```
 *
 * ```yaml content/opportunities/till.yaml
 * title: A second till at eight
 * noticed: 2026-03-01
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { idle-opportunity: { months: 12 } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * reviewed: 2026-06-01
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I wait
 * ```
 *
 * ```yaml content/opportunities/till.yaml
 * title: A second till at eight
 * noticed: 2025-09-01
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * reviewed: 2026-06-01
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I wait
 * ```
 *
 * ```yaml content/opportunities/till.yaml
 * title: A second till at eight
 * noticed: 2025-09-01
 * ```
 *
 * ```text
 * content/opportunities/till.yaml:2:10-20 “A second till at eight” was noticed on 2025-09-01, and no initiative takes it up.
 *   Take it up, or delete it: if it matters, it will be noticed again.
 * ```
 *
 * ## How to mend it
 *
 * Take it up in an initiative, even one that is only `proposed`, or delete it: if it matters, it will be noticed
 * again.
 */
export const idleOpportunity = defineRuleWithOptions({
  id: 'idle-opportunity',
  group: 'lean',
  severity: 'info',
  options: z.strictObject({
    months: z.int().min(1).default(6).describe('After how many months an opportunity has waited too long'),
  }),
  create: ({ book, options: { months }, asOf, report }) => ({
    book() {
      const { initiativesByOpportunity } = leanLineOf(book);
      for (const opportunity of book.opportunities) {
        const { id, noticed, title } = opportunity;
        if (noticed === undefined || asOf === undefined || initiativesByOpportunity.has(id)) continue;
        const until = later(noticed, { amount: months, unit: 'month' });
        if (until === undefined || asOf <= until) continue;
        report({
          in: opportunity,
          path: ['noticed'],
          reason: `“${title}” was noticed on ${noticed}, and no initiative takes it up.`,
          note: 'Take it up, or delete it: if it matters, it will be noticed again.',
        });
      }
    },
  }),
});
