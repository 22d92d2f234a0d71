import { defineRule } from '../rule.ts';

/**
 * A future journey does not say which current one it replaces.
 *
 * A future journey is a promise of change. Only beside the current one does it show what is added, removed and moved;
 * alone it is a wish.
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
 * state: future
 * replaces: bread
 * phases:
 *   - stage: engage
 *     steps: [I open the app on the tram]
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
 * ```yaml journeys/online.yaml
 * title: Ordering bread online
 * state: future
 * phases:
 *   - stage: engage
 *     steps: [I open the app on the tram]
 * ```
 *
 * ```text
 * journeys/online.yaml:2:8-14 “Ordering bread online” is a future journey, and does not say which current one it replaces.
 *   Name that one under `replaces`, so that the two can be compared.
 * ```
 *
 * ## How to mend it
 *
 * Name the current journey under `replaces`. Where nothing like it exists yet, tell how people manage today: that is
 * the current journey.
 */
export const futureWithoutCurrent = defineRule({
  id: 'future-without-current',
  group: 'governance',
  severity: 'info',
  create: ({ report }) => ({
    journey(journey) {
      if (journey.state !== 'future' || journey.replaces !== undefined || journey.status === 'archived')
        return;
      report({
        in: journey,
        path: ['state'],
        reason: `“${journey.title}” is a future journey, and does not say which current one it replaces.`,
        note: 'Name that one under `replaces`, so that the two can be compared.',
      });
    },
  }),
});
