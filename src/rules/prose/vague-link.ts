import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { z } from 'zod';

import { defineRuleWithOptions } from '../rule.ts';

/**
 * The words of a link do not say where it leads.
 *
 * People skim a page by its links, and screen readers list them alone: five links called “here” are five doors
 * without a sign. The words of a link should make sense without the sentence around them.
 *
 * ## Fine
 *
 * ```mdx journeys/bread.mdx
 * ---
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ---
 * How long people wait stands in [the count of the queue](https://example.org/queue).
 * ```
 *
 * ## Not fine
 *
 * ```mdx journeys/bread.mdx
 * ---
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ---
 * How long people wait can be seen [here](https://example.org/queue).
 * ```
 *
 * ```text
 * journeys/bread.mdx:7:34-67 “here” does not say where this link leads.
 *   Link the words that name the thing it leads to.
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Brot
 * language: de
 * rules: { vague-link: { words: [hier, mehr] } }
 * ```
 *
 * ```mdx journeys/brot.mdx
 * ---
 * title: Brot kaufen
 * phases:
 *   - stage: engage
 *     steps: [Ich rieche es von der Straße]
 * ---
 * Die Wartezeit steht [hier](https://example.org/queue).
 * ```
 *
 * ```text
 * journeys/brot.mdx:7:21-54 “hier” does not say where this link leads.
 *   Link the words that name the thing it leads to.
 * ```
 *
 * ## How to mend it
 *
 * Turn the sentence so that it names what the link leads to, and link that name. For a book in another language, give
 * its empty words with the option `words`.
 */
export const vagueLink = defineRuleWithOptions({
  id: 'vague-link',
  group: 'prose',
  severity: 'info',
  options: z.strictObject({
    words: z
      .array(z.string())
      .default(['here', 'click here', 'this', 'this link', 'link', 'more', 'read more', 'this page'])
      .describe('What a link should not be called, in small letters'),
  }),
  create: ({ options: { words }, report }) => ({
    prose(prose) {
      visit(prose.tree, 'link', (node) => {
        const { start, end } = node.position ?? {};
        if (start?.offset === undefined || end?.offset === undefined) return;
        const said = toString(node).trim();
        if (
          !words.includes(
            said
              .toLowerCase()
              .replace(/[.…:>→»]+$/, '')
              .trim(),
          )
        )
          return;
        report({
          prose,
          start: start.offset,
          end: end.offset,
          reason: `“${said}” does not say where this link leads.`,
          note: 'Link the words that name the thing it leads to.',
        });
      });
    },
  }),
});
