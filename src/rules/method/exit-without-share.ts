import { defineRule } from '../rule.ts';
import { exitPlaces } from '../step-place.ts';

/**
 * An exit does not say how many customers leave.
 *
 * One in a hundred who leaves is a story, one in three is a strategy. Without shares nobody can tell how many are
 * left at the end of the journey.
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
 *           - { to: The supermarket, because: It has no queue }
 * ```
 *
 * ```text
 * journeys/bread.yaml:7:19-34 Nothing says how many leave “I wait” for “The supermarket”.
 *   Write the share of the customers at this step under `share`, such as `30%`.
 * ```
 *
 * ## How to mend it
 *
 * Count for a week, or take the figure from analytics and name it as evidence. A share that is only felt is written
 * with a source of kind `assumption`.
 */
export const exitWithoutShare = defineRule({
  id: 'exit-without-share',
  group: 'method',
  severity: 'info',
  create: ({ lookup, stepsOf, report }) => ({
    journey(journey) {
      if (journey.status === 'archived') return;
      for (const { step, exit, path } of exitPlaces(stepsOf(journey))) {
        if (exit.share !== undefined) continue;
        report({
          in: journey,
          path: [...path, 'to'],
          reason: `Nothing says how many leave “${step.title}” for “${lookup.touchpoints.get(exit.target?.id ?? '')?.title ?? exit.to}”.`,
          note: 'Write the share of the customers at this step under `share`, such as `30%`.',
        });
      }
    },
  }),
});
