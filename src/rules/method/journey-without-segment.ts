import { defineRule } from '../rule.ts';

/**
 * A journey does not say whose it is, though the book has segments.
 *
 * A journey of everyone is the journey of nobody: commuters and families wait differently at the same till. Where the
 * book knows segments, each journey should say whose way it tells.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * segments: commuters
 * phases:
 *   - stage: engage
 *     steps:
 *       - I smell it from the tram
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
 * journeys/bread.yaml:1:8-20 “Buying bread” does not say which segments go this way.
 *   Name them under `segments`.
 * ```
 *
 * ## How to mend it
 *
 * Name one segment, even if others go the same way: then tell where they part.
 */
export const journeyWithoutSegment = defineRule({
  id: 'journey-without-segment',
  group: 'method',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      if (book.segments.length === 0) return;
      for (const journey of book.journeys) {
        if (journey.segments.length > 0 || journey.status === 'archived') continue;
        if (journey.phases.some(({ steps }) => steps.some(({ emotion }) => typeof emotion === 'object')))
          continue;
        report({
          in: journey,
          path: ['title'],
          reason: `“${journey.title}” does not say which segments go this way.`,
          note: 'Name them under `segments`.',
        });
      }
    },
  }),
});
