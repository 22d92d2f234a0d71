import { z } from 'zod';
import { later } from '../../analysis/later.ts';
import { namedInBook } from '../named-in-book.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * Something rests on an old source that never expires.
 *
 * Knowledge about people ages. A source without `expires` is believed for ever, because nobody is ever asked whether
 * it still holds.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * reviewed: 2026-09-01
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -1, evidence: counting }
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * date: 2026-08-01
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { old-source: { years: 10 } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * reviewed: 2026-09-01
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -1, evidence: counting }
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * date: 2021-08-01
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * reviewed: 2026-09-01
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -1, evidence: counting }
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * date: 2021-08-01
 * ```
 *
 * ```text
 * content/sources/counting.yaml:2:7-17 “Counting the queue” is of 2021-08-01 and never expires, and the book still rests on it.
 *   Say until when it can be believed with `expires`, or ask again.
 * ```
 *
 * ## How to mend it
 *
 * Decide until when it can be believed and write that day under `expires`, or ask again.
 */
export const oldSource = defineRuleWithOptions({
  id: 'old-source',
  group: 'evidence',
  severity: 'info',
  options: z.strictObject({
    years: z.int().min(1).default(3).describe('After how many years a source is old'),
  }),
  create: ({ book, options: { years }, asOf, report }) => ({
    book() {
      const named = namedInBook(book, 'source');
      for (const source of book.sources) {
        const { date, expires, title } = source;
        if (date === undefined || expires !== undefined || asOf === undefined) continue;
        const until = later(date, { amount: years, unit: 'year' });
        if (until === undefined || asOf <= until || !named.has(source.id)) continue;
        report({
          in: source,
          path: ['date'],
          reason: `“${title}” is of ${date} and never expires, and the book still rests on it.`,
          note: 'Say until when it can be believed with `expires`, or ask again.',
        });
      }
    },
  }),
});
