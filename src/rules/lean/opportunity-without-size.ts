import { missingFactors } from '../../analysis/rice.ts';
import { defineRule } from '../rule.ts';

/**
 * An opportunity cannot be ranked, as figures are missing.
 *
 * Reach, impact, confidence and effort are guesses, but guesses one can argue about. Without all four, an opportunity
 * has no RICE and stands outside the ranking.
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
 * ```yaml content/opportunities/till.yaml
 * title: A second till at eight
 * reach: 300
 * impact: 2
 * confidence: 50%
 * effort: 1
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
 * ```yaml content/opportunities/till.yaml
 * title: A second till at eight
 * reach: 300
 * impact: 2
 * ```
 *
 * ```text
 * content/opportunities/till.yaml:1:8-30 “A second till at eight” cannot be ranked: it lacks confidence, effort.
 *   Add them; a rough figure that others can correct is enough.
 * ```
 *
 * ## How to mend it
 *
 * Write a figure for each of the four. For the confidence, ask what the others rest on.
 */
export const opportunityWithoutSize = defineRule({
  id: 'opportunity-without-size',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    opportunity(opportunity) {
      const missing = missingFactors(opportunity);
      if (missing.length === 0) return;
      report({
        in: opportunity,
        path: ['title'],
        reason: `“${opportunity.title}” cannot be ranked: it lacks ${missing.join(', ')}.`,
        note: 'Add them; a rough figure that others can correct is enough.',
      });
    },
  }),
});
