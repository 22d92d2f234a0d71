import { positionsIn } from '../positions.ts';
import { defineRule } from '../rule.ts';

/**
 * No journey of the book goes on after the purchase.
 *
 * Most of the customer way lies after the sale: using, asking for help, telling others, coming back. A book that
 * stops at the till cannot show where the next customers come from.
 *
 * ## Fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I pay
 *   - stage: use
 *     steps:
 *       - I eat it warm
 * ```
 *
 * ## Not fine
 *
 * ```yaml content/book.yaml
 * title: Bread
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - { title: I look for a bakery, moment: zmot }
 *   - stage: purchase
 *     steps:
 *       - I pay
 * ```
 *
 * ```text
 * content/book.yaml:1:8-13 No journey of this book goes on after the purchase.
 *   Tell what customers do with what they bought, and what they say of it.
 * ```
 *
 * ## How to mend it
 *
 * Tell one journey of use and one of coming back or leaving. Begin with what people complain about.
 */
export const nothingAfterPurchase = defineRule({
  id: 'nothing-after-purchase',
  group: 'method',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const positions = new Set(book.journeys.flatMap(positionsIn(book)));
      if (!positions.has('purchase') || positions.has('after')) return;
      report({
        in: book.settings,
        path: ['title'],
        reason: 'No journey of this book goes on after the purchase.',
        note: 'Tell what customers do with what they bought, and what they say of it.',
      });
    },
  }),
});
