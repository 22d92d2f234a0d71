import { visit } from 'unist-util-visit';
import { defineRule } from '../rule.ts';

/**
 * A link in prose leads to a file of the book instead of its page.
 *
 * On the published site there are pages, not files: a link to `checkout.yaml` opens nothing there, and nobody notices
 * when the file is renamed. A reference by name leads to the page, takes its title, and is checked.
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
 * We tell more in [[page:about]], and in [the recipe](https://example.org/recipe.yaml).
 * ```
 *
 * ```mdx content/pages/about.mdx
 * ---
 * title: About
 * ---
 * Our bakery.
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
 * We tell more in [about](../content/pages/about.mdx).
 * ```
 *
 * ```text
 * journeys/bread.mdx:7:17-52 This link leads to the file `../content/pages/about.mdx`, which is no page of the site.
 *   Refer to it by its name: `[[page:about]]`, or `[[page:about|about]]` with words of your own.
 * ```
 *
 * ## How to mend it
 *
 * Write the kind and the id between two pairs of brackets. The words of the page stand there unless you give others.
 */
export const linkToFile = defineRule({
  id: 'link-to-file',
  group: 'prose',
  severity: 'warning',
  create: ({ report }) => ({
    prose(prose) {
      visit(prose.tree, ['link', 'definition'], (node) => {
        const { start, end } = node.position ?? {};
        if (!('url' in node) || start?.offset === undefined || end?.offset === undefined) return;
        const [address = ''] = node.url.split(/[?#]/);
        if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address) || !/\.(ya?ml|mdx?)$/i.test(address)) return;
        report({
          prose,
          start: start.offset,
          end: end.offset,
          reason: `This link leads to the file \`${address}\`, which is no page of the site.`,
          note: remedy(address),
        });
      });
    },
  }),
});

/** The reference that is meant, where the path tells it. */
function remedy(address: string): string {
  const [, folder, id = ''] = /(?:^|\/)(journeys|content\/[a-z]+)\/(.+)\.\w+$/.exec(address) ?? [];
  const kind = folder?.replace('content/', '').replace(/ies$/, 'y').replace(/s$/, '');
  if (kind === undefined) return 'Refer to it by its name, such as `[[touchpoint:checkout]]`.';
  const name = `${kind}:${id}`;
  const words = id.split('/').at(-1)?.replaceAll('-', ' ') ?? id;
  return `Refer to it by its name: \`[[${name}]]\`, or \`[[${name}|${words}]]\` with words of your own.`;
}
