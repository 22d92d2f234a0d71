import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nearest } from '../../book/nearest.ts';
import { defineRule } from '../rule.ts';

/**
 * A link leads to a place on its own page that does not exist.
 *
 * Such a link looks like any other and does nothing when it is followed. It mostly is left behind when a heading is
 * written anew, or a step is removed from the journey.
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
 * It begins [on the tram](#i-smell-it-from-the-tram), as we say [above](#how-we-asked).
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
 * More stands [above](#how-we-ask).
 * ```
 *
 * ```text
 * journeys/bread.mdx:9:13-33 No heading or step of this page has the name `#how-we-ask`.
 *   Did you mean `#how-we-asked`?
 * ```
 *
 * ## How to mend it
 *
 * The name of a heading is its words in small letters, with hyphens between them; that of a step is its id. To lead to
 * a step of another journey, write `[[journey#step]]`.
 */
export const deadAnchor = defineRule({
  id: 'dead-anchor',
  group: 'prose',
  severity: 'warning',
  create: ({ book, report }) => {
    const journeys = new Map(book.journeys.map((journey) => [journey.file, journey]));
    return {
      prose(prose) {
        const anchors = anchorsIn(prose.tree);
        if (anchors === undefined) return;
        const steps =
          journeys.get(prose.file)?.phases.flatMap((phase) => phase.steps.map(({ id }) => id)) ?? [];
        const known = new Set([...anchors, ...steps]);
        visit(prose.tree, 'link', ({ url, position }) => {
          const { start, end } = position ?? {};
          if (start?.offset === undefined || end?.offset === undefined || !/^#[^_]/.test(url)) return;
          const name = decoded(url.slice(1));
          if (known.has(name)) return;
          const meant = nearest(name, [...known]);
          report({
            prose,
            start: start.offset,
            end: end.offset,
            reason: `No heading or step of this page has the name \`#${name}\`.`,
            note:
              meant === undefined ? 'Correct the name, or remove the link.' : `Did you mean \`#${meant}\`?`,
          });
        });
      },
    };
  },
});

/** The names of the places in some prose; undefined where a component or a title of the book may give others. */
function anchorsIn(tree: Root): readonly string[] | undefined {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  const makers: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const words = toString(node);
      if (words.includes('[[') || words.includes('{')) makers.push(words);
      anchors.push(slugger.slug(words));
    } else if (node.type === 'footnoteDefinition') anchors.push(`user-content-fn-${node.identifier}`);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (node.name !== null && !/^[a-z]/.test(node.name)) makers.push(node.name);
      for (const one of node.attributes)
        if (one.type === 'mdxJsxAttribute' && one.name === 'id' && typeof one.value === 'string')
          anchors.push(one.value);
    }
  });
  return makers.length > 0 ? undefined : anchors;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
