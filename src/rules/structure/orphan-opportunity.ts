import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * An opportunity is named by no step and taken up by no initiative.
 *
 * An opportunity nobody points at waits on a page of its own until it is forgotten. Seen from the step it would
 * change, it is remembered by everyone who reads the map.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps: [{ title: I pay, opportunities: [second-till] }]
 * ```
 *
 * ```yaml content/opportunities/second-till.yaml
 * title: A second till at eight
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
 * ```yaml content/opportunities/second-till.yaml
 * title: A second till at eight
 * ```
 *
 * ```text
 * content/opportunities/second-till.yaml:1:8-30 No step names “A second till at eight”, and no initiative takes it up.
 *   Say which step it comes `from`, take it up in an initiative, or delete it.
 * ```
 *
 * ## How to mend it
 *
 * Say where it comes from with `from`, name it in a step under `opportunities`, or take it up in an initiative. If it
 * is not worth that, delete it.
 */
export const orphanOpportunity = defineRule({
  id: 'orphan-opportunity',
  group: 'structure',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const named = namedInBook(book, 'opportunity');
      for (const opportunity of book.opportunities) {
        if (named.has(opportunity.id) || opportunity.from.length > 0) continue;
        report({
          in: opportunity,
          path: ['title'],
          reason: `No step names “${opportunity.title}”, and no initiative takes it up.`,
          note: 'Say which step it comes `from`, take it up in an initiative, or delete it.',
        });
      }
    },
  }),
});
