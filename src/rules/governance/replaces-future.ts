import { defineRule } from '../rule.ts';

/**
 * What replaces and what is replaced are not a future and a current journey.
 *
 * `replaces` leads from what is to be to what is. Between two current journeys, or two future ones, readers would be
 * shown a change that nobody plans.
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
 * replaces: bread
 * phases:
 *   - stage: engage
 *     steps: [I open the app on the tram]
 * ```
 *
 * ```text
 * journeys/online.yaml:2:11-16 Only a future journey replaces another one, and this is a current one.
 *   Add `state: future`, or archive the other journey and remove this line.
 * ```
 *
 * ---
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * state: future
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
 * ```text
 * journeys/online.yaml:3:11-16 “Buying bread”, which it replaces, is a future journey itself.
 *   Name the current journey that both are to change.
 * ```
 *
 * ## How to mend it
 *
 * Give the new one `state: future`, and let it name the current one. A journey that is no longer so becomes `status:
 * archived`.
 */
export const replacesFuture = defineRule({
  id: 'replaces-future',
  group: 'governance',
  severity: 'warning',
  create: ({ lookup, report }) => ({
    journey(journey) {
      if (journey.replaces === undefined) return;
      const replaced = lookup.journeys.get(journey.replaces);
      if (journey.state === 'current')
        report({
          in: journey,
          path: ['replaces'],
          reason: 'Only a future journey replaces another one, and this is a current one.',
          note: 'Add `state: future`, or archive the other journey and remove this line.',
        });
      else if (replaced?.state === 'future')
        report({
          in: journey,
          path: ['replaces'],
          reason: `“${replaced.title}”, which it replaces, is a future journey itself.`,
          note: 'Name the current journey that both are to change.',
        });
    },
  }),
});
