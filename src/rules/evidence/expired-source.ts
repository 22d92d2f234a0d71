import { isExpired } from '../../analysis/expired.ts';
import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * A source has expired, and something still rests on it.
 *
 * A survey from before the new shop says nothing of the new shop. Its date of expiry was set by those who knew it
 * best; what still rests on it should be asked again or believed less.
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
 * expires: 2027-01-01
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
 * expires: 2026-08-01
 * ```
 *
 * ```text
 * content/sources/counting.yaml:2:10-20 “Counting the queue” expired on 2026-08-01, and the book still rests on it.
 *   Ask again and name the new source, or say until when this one still holds.
 * ```
 *
 * ## How to mend it
 *
 * Repeat the study and name the new one as evidence. If the old one still holds, someone who knows says so with a
 * later `expires`.
 */
export const expiredSource = defineRule({
  id: 'expired-source',
  group: 'evidence',
  severity: 'warning',
  create: ({ book, asOf, report }) => ({
    book() {
      const named = namedInBook(book, 'source');
      for (const source of book.sources) {
        if (!isExpired(source, asOf) || !named.has(source.id)) continue;
        report({
          in: source,
          path: ['expires'],
          reason: `“${source.title}” expired on ${source.expires ?? ''}, and the book still rests on it.`,
          note: 'Ask again and name the new source, or say until when this one still holds.',
        });
      }
    },
  }),
});
