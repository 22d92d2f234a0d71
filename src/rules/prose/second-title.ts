import { visit } from 'unist-util-visit';
import { defineRule } from '../rule.ts';

/**
 * Prose has a heading of the first level, as the title of its page is one.
 *
 * The `title` among the fields already stands at the head of the page. A second heading of that rank makes two pages
 * out of one for everyone who reads by headings, and search no longer knows which of the two is meant.
 *
 * ## Fine
 *
 * ```mdx content/pages/about.mdx
 * ---
 * title: About our bread
 * ---
 * ## Where the flour comes from
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ## Not fine
 *
 * ```mdx content/pages/about.mdx
 * ---
 * title: About our bread
 * ---
 * # Where the flour comes from
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```text
 * content/pages/about.mdx:4:1-29 This heading has the rank of the page’s title.
 *   Write it with two signs, `##`; the title of the page comes from its `title`.
 * ```
 *
 * ## How to mend it
 *
 * Begin the headings of prose with `##`. Remove a heading that only repeats the title.
 */
export const secondTitle = defineRule({
  id: 'second-title',
  group: 'prose',
  severity: 'warning',
  create: ({ report }) => ({
    prose(prose) {
      visit(prose.tree, 'heading', ({ depth, position }) => {
        const { start, end } = position ?? {};
        if (depth > 1 || start?.offset === undefined || end?.offset === undefined) return;
        report({
          prose,
          start: start.offset,
          end: end.offset,
          reason: 'This heading has the rank of the page’s title.',
          note: 'Write it with two signs, `##`; the title of the page comes from its `title`.',
        });
      });
    },
  }),
});
