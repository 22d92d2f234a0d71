import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * A source was judged not worth keeping, and something still rests on it.
 *
 * The critical look at a source came to `trim`: it is too old, too small or asks the wrong question. As long as
 * claims rest on it, that verdict has no effect.
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
 * verdict: keep
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
 * verdict: trim
 * ```
 *
 * ```text
 * content/sources/counting.yaml:2:10-14 “Counting the queue” is to be trimmed, and the book still rests on it.
 *   Name a better source where this one is named, or write `verdict: keep`.
 * ```
 *
 * ## How to mend it
 *
 * Look at what rests on it, on its page: find a better source, or drop the claim. Then delete it.
 */
export const trimmedSourceUsed = defineRule({
  id: 'trimmed-source-used',
  group: 'evidence',
  severity: 'warning',
  create: ({ book, report }) => ({
    book() {
      const named = namedInBook(book, 'source');
      for (const source of book.sources) {
        if (source.verdict !== 'trim' || !named.has(source.id)) continue;
        report({
          in: source,
          path: ['verdict'],
          reason: `“${source.title}” is to be trimmed, and the book still rests on it.`,
          note: 'Name a better source where this one is named, or write `verdict: keep`.',
        });
      }
    },
  }),
});
