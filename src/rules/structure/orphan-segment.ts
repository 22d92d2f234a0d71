import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * No journey is told for a segment, and nothing else names it.
 *
 * A segment is described so that journeys, ratings and opportunities can be told for it. As long as none is, its page
 * is a portrait of people whose way nobody has walked.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * segments: commuters
 * phases:
 *   - stage: purchase
 *     steps: [{ title: I pay }]
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
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
 * ```
 *
 * ```text
 * content/segments/commuters.yaml:1:8-17 No journey is told for “Commuters”, and nothing else names it.
 *   Add it to the `segments` of a journey that is theirs, or delete it.
 * ```
 *
 * ## How to mend it
 *
 * Tell a journey for them, or add them to the `segments` of one that is theirs too. If they matter to nobody, delete
 * the segment.
 */
export const orphanSegment = defineRule({
  id: 'orphan-segment',
  group: 'structure',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const named = namedInBook(book, 'segment');
      for (const segment of book.segments) {
        if (named.has(segment.id)) continue;
        report({
          in: segment,
          path: ['title'],
          reason: `No journey is told for “${segment.title}”, and nothing else names it.`,
          note: 'Add it to the `segments` of a journey that is theirs, or delete it.',
        });
      }
    },
  }),
});
