import { defineRule } from '../rule.ts';

/**
 * A journey tells what was observed without saying against which plan, or the other way round.
 *
 * `actual: true` with `of` sets what people really did beside what was planned for them, and shows where the two
 * part. One without the other is left out of every comparison, and nobody is told.
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
 * actual: true
 * of: bread
 * phases:
 *   - stage: engage
 *     steps: [I open the app on the tram]
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/online.yaml
 * title: Ordering bread online
 * actual: true
 * phases:
 *   - stage: engage
 *     steps: [I open the app on the tram]
 * ```
 *
 * ```text
 * journeys/online.yaml:2:9-13 This journey is an actual one, and does not say of which plan.
 *   Name the planned journey under `of`, or remove this line.
 * ```
 *
 * ---
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
 * of: bread
 * phases:
 *   - stage: engage
 *     steps: [I open the app on the tram]
 * ```
 *
 * ```text
 * journeys/online.yaml:2:5-10 It is held against “bread”, but does not say that it was observed.
 *   Add `actual: true`, or remove this line.
 * ```
 *
 * ## How to mend it
 *
 * Write both, or neither: a journey that simply tells what happens needs none of them.
 */
export const actualWithoutPlan = defineRule({
  id: 'actual-without-plan',
  group: 'governance',
  severity: 'warning',
  create: ({ report }) => ({
    journey(journey) {
      if (journey.actual && journey.of === undefined)
        report({
          in: journey,
          path: ['actual'],
          reason: 'This journey is an actual one, and does not say of which plan.',
          note: 'Name the planned journey under `of`, or remove this line.',
        });
      else if (!journey.actual && journey.of !== undefined)
        report({
          in: journey,
          path: ['of'],
          reason: `It is held against “${journey.of}”, but does not say that it was observed.`,
          note: 'Add `actual: true`, or remove this line.',
        });
    },
  }),
});
