import { visit } from 'unist-util-visit';
import { defineRule } from '../rule.ts';

/**
 * A heading in prose lies more than one level below the one before it.
 *
 * Headings are the outline of a page: screen readers walk along them, and search shows them below its hits. A level
 * that is left out looks as if something were missing. The title of the page is the first level.
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
 * ## How we asked
 *
 * ### In the shop
 *
 * ## What we heard
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
 * ## How we asked
 *
 * #### In the shop
 * ```
 *
 * ```text
 * journeys/bread.mdx:9:1-17 This heading of level 4 follows one of level 2.
 *   Write it as `###`, or put the heading between them that is missing.
 * ```
 *
 * ## How to mend it
 *
 * Choose levels by what belongs to what, not by size: the style of the site decides how large a heading is.
 */
export const skippedHeading = defineRule({
  id: 'skipped-heading',
  group: 'prose',
  severity: 'info',
  create: ({ report }) => ({
    prose(prose) {
      let before = 1;
      visit(prose.tree, 'heading', ({ depth, position }) => {
        const { start, end } = position ?? {};
        if (depth > before + 1 && start?.offset !== undefined && end?.offset !== undefined)
          report({
            prose,
            start: start.offset,
            end: end.offset,
            reason:
              before === 1
                ? `This heading of level ${depth} is the first below the title of the page.`
                : `This heading of level ${depth} follows one of level ${before}.`,
            note: `Write it as \`${'#'.repeat(before + 1)}\`, or put the heading between them that is missing.`,
          });
        before = depth;
      });
    },
  }),
});
