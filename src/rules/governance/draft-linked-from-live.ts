import { journeysNamedBy } from '../journeys-named-by.ts';
import { defineRule } from '../rule.ts';

/**
 * A live journey refers to a draft.
 *
 * A live journey is what stakeholders rely on. A draft may be wrong, change tomorrow or be thrown away; a reader who
 * follows the reference does not know that until the sign on its page.
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
 * status: draft
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
 * journeys/online.yaml:2:10-15 “Buying bread” is a draft, and this journey is live.
 *   Finish the draft, or refer to it when it is live.
 * ```
 *
 * ## How to mend it
 *
 * Review the draft and make it live, or leave the reference out until then.
 */
export const draftLinkedFromLive = defineRule({
  id: 'draft-linked-from-live',
  group: 'governance',
  severity: 'info',
  create: ({ lookup, report }) => ({
    journey(journey) {
      if (journey.status !== 'live') return;
      for (const { id, path } of journeysNamedBy(journey)) {
        const other = lookup.journeys.get(id);
        if (other?.status !== 'draft') continue;
        report({
          in: journey,
          path,
          reason: `“${other.title}” is a draft, and this journey is live.`,
          note: 'Finish the draft, or refer to it when it is live.',
        });
      }
    },
  }),
});
