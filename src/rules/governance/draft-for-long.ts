import { z } from 'zod';
import { later } from '../../analysis/later.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * A journey has been a draft for long.
 *
 * A draft is a question to others. One that was last looked at half a year ago has mostly been answered by silence:
 * it is live without anyone having said so, or it is given up.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * status: draft
 * reviewed: 2026-06-01
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * date: 2026-09-01
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { draft-for-long: { months: 12 } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * status: draft
 * reviewed: 2026-01-10
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * date: 2026-09-01
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * status: draft
 * reviewed: 2026-01-10
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * date: 2026-09-01
 * ```
 *
 * ```text
 * journeys/bread.yaml:2:9-14 “Buying bread” is a draft that nobody has looked at since 2026-01-10.
 *   Review it and make it `live`, or delete it.
 * ```
 *
 * ## How to mend it
 *
 * Review it and make it `live`, say what it waits for, or delete it.
 */
export const draftForLong = defineRuleWithOptions({
  id: 'draft-for-long',
  group: 'governance',
  severity: 'info',
  options: z.strictObject({
    months: z
      .int()
      .min(1)
      .default(6)
      .describe('How many months a journey may be a draft since its last review'),
  }),
  create: ({ options: { months }, asOf, report }) => ({
    journey(journey) {
      if (journey.status !== 'draft' || journey.reviewed === undefined || asOf === undefined) return;
      const until = later(journey.reviewed, { amount: months, unit: 'month' });
      if (until === undefined || asOf <= until) return;
      report({
        in: journey,
        path: ['status'],
        reason: `“${journey.title}” is a draft that nobody has looked at since ${journey.reviewed}.`,
        note: 'Review it and make it `live`, or delete it.',
      });
    },
  }),
});
