import { journeysNamedBy } from '../journeys-named-by.ts';
import { defineRule } from '../rule.ts';

/**
 * A journey refers to one that is archived.
 *
 * An archived journey is kept for the record: it is left out of the atlas and of what readers compare. A reference
 * that leads there shows them a way that nobody goes any more.
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
 * ```yaml journeys/online.yaml
 * title: Ordering bread online
 * related: bread
 * phases:
 *   - stage: engage
 *     steps: [I open the app on the tram]
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * status: archived
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml journeys/online.yaml
 * title: Ordering bread online
 * related: bread
 * phases:
 *   - stage: engage
 *     steps: [I open the app on the tram]
 * ```
 *
 * ```text
 * journeys/online.yaml:2:10-15 “Buying bread” is archived.
 *   Refer to the journey that is told today, or take that one out of the archive.
 * ```
 *
 * ## How to mend it
 *
 * Refer to what came in its place. A future journey may replace an archived one: that is history.
 */
export const archivedButReferenced = defineRule({
  id: 'archived-but-referenced',
  group: 'governance',
  severity: 'warning',
  create: ({ lookup, report }) => ({
    journey(journey) {
      if (journey.status === 'archived') return;
      for (const { id, path } of journeysNamedBy(journey)) {
        const other = lookup.journeys.get(id);
        if (other?.status !== 'archived') continue;
        report({
          in: journey,
          path,
          reason: `“${other.title}” is archived.`,
          note: 'Refer to the journey that is told today, or take that one out of the archive.',
        });
      }
    },
  }),
});
