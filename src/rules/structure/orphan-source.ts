import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * Nothing in the book rests on a source.
 *
 * A study that no claim, figure or experiment rests on was paid for and not used; or it is used, and nobody has said
 * where. Either way readers cannot see what it has shown.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps: [{ title: I wait, emotion: -1, evidence: counting }]
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * ```
 *
 * ```text
 * content/sources/counting.yaml:1:8-26 Nothing in the book rests on “Counting the queue”.
 *   Name it as `evidence` of what it has shown, or delete it.
 * ```
 *
 * ## How to mend it
 *
 * Name it as `evidence` of what it has shown, or as the `source` of a figure. If it has shown nothing worth telling,
 * say so with `verdict: trim` or delete it.
 */
export const orphanSource = defineRule({
  id: 'orphan-source',
  group: 'structure',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const named = namedInBook(book, 'source');
      for (const source of book.sources) {
        if (named.has(source.id) || source.verdict === 'trim') continue;
        report({
          in: source,
          path: ['title'],
          reason: `Nothing in the book rests on “${source.title}”.`,
          note: 'Name it as `evidence` of what it has shown, or delete it.',
        });
      }
    },
  }),
});
