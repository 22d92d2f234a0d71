import { rounded } from '../../analysis/rounded.ts';
import { defineRule } from '../rule.ts';

/**
 * More customers leave a step than there are.
 *
 * The shares of the exits of a step are of the customers who are there: together they cannot be more than all of
 * them. Every figure after this step would be wrong.
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
 *           - { to: The supermarket, share: 60% }
 *           - { to: Home, share: 40% }
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
 *           - { to: The supermarket, share: 80% }
 *           - { to: Home, share: 40% }
 * ```
 *
 * ```text
 * journeys/bread.yaml:8:32-35 120 % of the customers leave “I wait”: more than there are.
 *   Correct the shares: together they are at most 100 %.
 * ```
 *
 * ## How to mend it
 *
 * Check what each share is a share of: those at this step, not those who set out.
 */
export const sharesOverWhole = defineRule({
  id: 'shares-over-whole',
  group: 'method',
  severity: 'error',
  create: ({ stepsOf, report }) => ({
    journey(journey) {
      for (const { step, path } of stepsOf(journey)) {
        let left = 0;
        for (const [place, { share = 0 }] of step.exits.entries()) {
          const before = left;
          left = rounded(left + share);
          if (before > 1 || left <= 1) continue;
          const all = rounded(100 * step.exits.reduce((sum, exit) => sum + (exit.share ?? 0), 0));
          report({
            in: journey,
            path: [...path, 'exits', place, 'share'],
            reason: `${all} % of the customers leave “${step.title}”: more than there are.`,
            note: 'Correct the shares: together they are at most 100 %.',
          });
        }
      }
    },
  }),
});
