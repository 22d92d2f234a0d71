import { usageOf } from '../../analysis/usage.ts';
import { journeysNamedBy } from '../journeys-named-by.ts';
import { positionsIn } from '../positions.ts';
import { defineRule } from '../rule.ts';

/**
 * A journey ends at the sale, and nothing goes on from there.
 *
 * For the customer the sale is where it begins. A journey whose last step is paying, with no other to go on, leaves
 * out what they paid for.
 *
 * ## Fine
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
 * ---
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * related: eating
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I pay
 * ```
 *
 * ```yaml journeys/eating.yaml
 * title: Eating bread
 * phases:
 *   - stage: use
 *     steps:
 *       - I eat it warm
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps:
 *       - I smell it from the tram
 *   - stage: purchase
 *     steps:
 *       - I pay
 * ```
 *
 * ```text
 * journeys/bread.yaml:6:12-20 “Buying bread” ends at the sale.
 *   Tell what follows, or name the journey that does under `related`.
 * ```
 *
 * ## How to mend it
 *
 * Add the phases of use and sharing, or refer to the journeys that tell them.
 */
export const endsAtSale = defineRule({
  id: 'ends-at-sale',
  group: 'method',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const { journeysByParent } = usageOf(book);
      const ongoing = new Set(
        book.journeys.flatMap((journey) => journeysNamedBy(journey).flatMap(({ id }) => [id, journey.id])),
      );
      for (const journey of book.journeys) {
        if (journey.status === 'archived' || ongoing.has(journey.id) || journeysByParent.has(journey.id))
          continue;
        const positions = positionsIn(book)(journey);
        if (positions.at(-1) !== 'purchase' || positions.includes('after')) continue;
        report({
          in: journey,
          path: ['phases', journey.phases.length - 1, 'stage'],
          reason: `“${journey.title}” ends at the sale.`,
          note: 'Tell what follows, or name the journey that does under `related`.',
        });
      }
    },
  }),
});
