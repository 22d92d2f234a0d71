import { visit } from 'unist-util-visit';
import { defineRule } from '../rule.ts';

/**
 * An image in prose has no text that stands for it.
 *
 * Whoever cannot see an image hears its text instead, and search finds the page by it. Without one, a photo of the shop
 * or the chart from the survey is only a gap. WCAG 2.2 asks for it at level A.
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
 * ![The queue at six in the morning, out to the corner](https://example.org/queue.jpg)
 *
 * <img src="https://example.org/ornament.png" alt="" />
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
 * ![](https://example.org/queue.jpg)
 *
 * <img src="https://example.org/shop.jpg" />
 * ```
 *
 * ```text
 * journeys/bread.mdx:7:1-35 This image has no text for those who cannot see it.
 *   Say between the brackets what it shows: `![The queue at six](…)`.
 * journeys/bread.mdx:9:1-43 This image has no text for those who cannot see it.
 *   Add what it shows, `alt="The shop"`; or `alt=""` where it only decorates.
 * ```
 *
 * ## How to mend it
 *
 * Say in a sentence what a reader should take from the image. One that only decorates is written as `<img alt="" … />`.
 */
export const imageWithoutText = defineRule({
  id: 'image-without-text',
  group: 'prose',
  severity: 'warning',
  create: ({ report }) => ({
    prose(prose) {
      visit(prose.tree, (node) => {
        const { start, end } = node.position ?? {};
        if (start?.offset === undefined || end?.offset === undefined) return;
        const note =
          (node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()
            ? 'Say between the brackets what it shows: `![The queue at six](…)`.'
            : (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
                node.name === 'img' &&
                !node.attributes.some((one) => one.type === 'mdxJsxExpressionAttribute' || one.name === 'alt')
              ? 'Add what it shows, `alt="The shop"`; or `alt=""` where it only decorates.'
              : undefined;
        if (note === undefined) return;
        const reason = 'This image has no text for those who cannot see it.';
        report({ prose, start: start.offset, end: end.offset, reason, note });
      });
    },
  }),
});
