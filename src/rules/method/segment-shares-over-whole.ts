import { rounded } from '../../analysis/rounded.ts';
import { defineRule } from '../rule.ts';

/**
 * The segments of the book are more than all customers together.
 *
 * Segments divide the customers, so their shares are at most 100 % together. Every figure weighted by them, “all
 * segments” above all, would be wrong.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * share: 60%
 * ```
 *
 * ```yaml content/segments/families.yaml
 * title: Families
 * share: 40%
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
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * share: 60%
 * ```
 *
 * ```yaml content/segments/families.yaml
 * title: Families
 * share: 55%
 * ```
 *
 * ```text
 * content/segments/families.yaml:2:8-11 The segments of this book are 115 % of all customers: more than there are.
 *   Correct the shares. If people belong to several segments, leave the shares out.
 * ```
 *
 * ## How to mend it
 *
 * Divide anew, or leave the shares out: what is not known is not weighted.
 */
export const segmentSharesOverWhole = defineRule({
  id: 'segment-shares-over-whole',
  group: 'method',
  severity: 'warning',
  create: ({ book, report }) => ({
    book() {
      let all = 0;
      for (const segment of book.segments) {
        const before = all;
        all = rounded(all + (segment.share ?? 0));
        if (before > 1 || all <= 1) continue;
        const sum = rounded(100 * book.segments.reduce((total, { share = 0 }) => total + share, 0));
        report({
          in: segment,
          path: ['share'],
          reason: `The segments of this book are ${sum} % of all customers: more than there are.`,
          note: 'Correct the shares. If people belong to several segments, leave the shares out.',
        });
      }
    },
  }),
});
