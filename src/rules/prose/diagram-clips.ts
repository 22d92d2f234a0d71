import { visit } from 'unist-util-visit';
import { defineRule } from '../rule.ts';

/**
 * A label in a Mermaid journey diagram is too long for its box.
 *
 * The boxes of Mermaid’s `journey` have one size. On this site a long label is set smaller; everywhere else the diagram
 * is drawn, in a pull request or in a wiki, it is cut after its third line without a sign.
 *
 * ## Fine
 *
 * ````mdx journeys/bread.mdx
 * ---
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ---
 * ```mermaid
 * journey
 *   section Engage
 *     I smell it from the tram: 4: Commuters
 * ```
 * ````
 *
 * ## Not fine
 *
 * ````mdx journeys/bread.mdx
 * ---
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ---
 * ```mermaid
 * journey
 *   section Engage
 *     I smell the bread from the open window of the tram while it waits at the red light: 4: Commuters
 * ```
 * ````
 *
 * ```text
 * journeys/bread.mdx:10:5-87 This label takes 4 lines, and its box shows three: Mermaid cuts the rest.
 *   Shorten it to what the customer does, and tell the rest in the prose.
 * ```
 *
 * ## How to mend it
 *
 * Keep a label to six or seven short words. A diagram that is to say more belongs on the map, which grows with its text.
 */
export const diagramClips = defineRule({
  id: 'diagram-clips',
  group: 'prose',
  severity: 'warning',
  create: ({ report }) => ({
    async prose(prose) {
      const diagrams: { source: string; start: number }[] = [];
      visit(prose.tree, 'code', ({ lang, value, position }) => {
        if (lang === 'mermaid') diagrams.push({ source: value, start: position?.start.offset ?? 0 });
      });
      if (diagrams.length === 0) return;
      const { clippedLabels } = await import('../../diagrams/mermaid/clipped-labels.ts');
      for (const { source, start: from } of diagrams)
        for (const { label, lines } of clippedLabels(source)) {
          const found = prose.text.indexOf(label, from);
          const start = found < 0 ? from : found;
          report({
            prose,
            start,
            end: found < 0 ? start + '```mermaid'.length : start + label.length,
            reason: `This label takes ${lines} lines, and its box shows three: Mermaid cuts the rest.`,
            note: 'Shorten it to what the customer does, and tell the rest in the prose.',
          });
        }
    },
  }),
});
