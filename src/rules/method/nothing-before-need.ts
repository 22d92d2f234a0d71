import { positionsIn } from '../positions.ts';
import { defineRule } from '../rule.ts';

/**
 * No journey of the book begins before the need.
 *
 * Most of what people later look for begins before they need it: a smell, a photo, a friend’s story. A book that
 * begins with the search begins in the middle, and misses the stimulus that others pay for.
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
 *   - stage: engage
 *     steps:
 *       - { title: I smell it from the tram, moment: stimulus }
 *   - stage: purchase
 *     steps:
 *       - I pay
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
 * content/book.yaml:1:8-13 No journey of this book begins before customers feel a need.
 *   Tell what made them think of it: the step before the first step you have.
 * ```
 *
 * ## How to mend it
 *
 * Ask customers what they were doing on the day the idea came. Give the step the moment `stimulus`, or a stage that
 * covers `before-need`.
 */
export const nothingBeforeNeed = defineRule({
  id: 'nothing-before-need',
  group: 'method',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const positions = new Set(book.journeys.flatMap(positionsIn(book)));
      const known = [...positions].some((position) => position !== undefined);
      if (!known || positions.has('before-need') || positions.has('before-either')) return;
      report({
        in: book.settings,
        path: ['title'],
        reason: 'No journey of this book begins before customers feel a need.',
        note: 'Tell what made them think of it: the step before the first step you have.',
      });
    },
  }),
});
