import { kindOfScore } from '../../analysis/ratings.ts';
import { defineRule } from '../rule.ts';

/**
 * The importance and the satisfaction of a rating were found in unlike ways.
 *
 * A share of top-two-box answers and a mean cannot be held against each other: 82 % and 3.9 have no difference. Such
 * a rating has no quadrant and no opportunity score, and is missing from both charts.
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
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ratings:
 *   - { segment: commuters, importance: 82%, satisfaction: 41% }
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
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ratings:
 *   - { segment: commuters, importance: 82%, satisfaction: 3.9 }
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:3:58-61 For `commuters` the importance is a share and the satisfaction a mean: the two cannot be compared.
 *   Compute both in the same way, or write them as two ratings.
 * ```
 *
 * ## How to mend it
 *
 * Compute both figures from the answers in the same way. Where that is no longer possible, write them as two ratings,
 * so that each says what it is.
 */
export const unlikeMethods = defineRule({
  id: 'unlike-methods',
  group: 'evidence',
  severity: 'warning',
  create: ({ report }) => ({
    touchpoint(touchpoint) {
      for (const [place, { importance, satisfaction, segment }] of (touchpoint.ratings ?? []).entries()) {
        if (!importance || !satisfaction || kindOfScore(importance) === kindOfScore(satisfaction)) continue;
        const [one, other] =
          kindOfScore(importance) === 'share' ? ['a share', 'a mean'] : ['a mean', 'a share'];
        report({
          in: touchpoint,
          path: ['ratings', place, 'satisfaction'],
          reason: `For \`${segment}\` the importance is ${one} and the satisfaction ${other}: the two cannot be compared.`,
          note: 'Compute both in the same way, or write them as two ratings.',
        });
      }
    },
  }),
});
