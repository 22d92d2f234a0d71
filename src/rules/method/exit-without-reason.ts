import { defineRule } from '../rule.ts';
import { exitPlaces } from '../step-place.ts';

/**
 * An exit does not say why customers leave.
 *
 * Where people leave to is half of what one needs to know. The reason is what can be changed: a price shown too late,
 * a queue, a missing size.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - title: I wait
 *         exits:
 *           - { to: The supermarket, share: 20%, because: It has no queue }
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - title: I wait
 *         exits:
 *           - { to: The supermarket, share: 20% }
 * ```
 *
 * ```text
 * journeys/bread.yaml:7:19-34 Nothing says why customers leave “I wait” for “The supermarket”.
 *   Write the reason under `because`.
 * ```
 *
 * ## How to mend it
 *
 * Ask those who left, or those who answer the phone, and write it in their words.
 */
export const exitWithoutReason = defineRule({
  id: 'exit-without-reason',
  group: 'method',
  severity: 'info',
  create: ({ lookup, stepsOf, report }) => ({
    journey(journey) {
      if (journey.status === 'archived') return;
      for (const { step, exit, path } of exitPlaces(stepsOf(journey))) {
        if (exit.because) continue;
        report({
          in: journey,
          path: [...path, 'to'],
          reason: `Nothing says why customers leave “${step.title}” for “${lookup.touchpoints.get(exit.target?.id ?? '')?.title ?? exit.to}”.`,
          note: 'Write the reason under `because`.',
        });
      }
    },
  }),
});
