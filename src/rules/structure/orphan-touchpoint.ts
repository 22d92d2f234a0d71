import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * No step meets a touchpoint, and nothing else names it.
 *
 * A touchpoint is worth describing because customers meet it. One that no journey reaches is either a journey nobody
 * has told yet, or something that is no longer there; the matrix shows an empty row for it.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps: [{ title: I pay, touchpoint: counter }]
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
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
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:1:8-19 No step meets “The counter”, and nothing else names it.
 *   Name it in the step in which customers meet it, or delete it.
 * ```
 *
 * ## How to mend it
 *
 * Name it in the step in which customers meet it. If there is none, delete the file.
 */
export const orphanTouchpoint = defineRule({
  id: 'orphan-touchpoint',
  group: 'structure',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const named = namedInBook(book, 'touchpoint');
      for (const touchpoint of book.touchpoints) {
        if (named.has(touchpoint.id)) continue;
        report({
          in: touchpoint,
          path: ['title'],
          reason: `No step meets “${touchpoint.title}”, and nothing else names it.`,
          note: 'Name it in the step in which customers meet it, or delete it.',
        });
      }
    },
  }),
});
