import { leanLineOf } from '../../analysis/lean-line.ts';
import { usageOf } from '../../analysis/usage.ts';
import { defineRule } from '../rule.ts';

/**
 * An initiative takes up an opportunity that comes from nowhere.
 *
 * An opportunity is tied to a pain, a gap or an exit. One that comes from nowhere is an idea: it may be good, but no
 * customer has asked for it.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I wait
 * ```
 *
 * ```yaml content/opportunities/till.yaml
 * title: A second till at eight
 * from: bread#i-wait
 * ```
 *
 * ---
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, opportunities: till }
 * ```
 *
 * ```yaml content/opportunities/till.yaml
 * title: A second till at eight
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I wait
 * ```
 *
 * ```yaml content/opportunities/till.yaml
 * title: A second till at eight
 * ```
 *
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * opportunities: till
 * ```
 *
 * ```text
 * content/opportunities/till.yaml:1:8-30 “A second till at eight” is taken up, and does not say what it comes from.
 *   Name the step, the touchpoint or the exit that calls for it under `from`.
 * ```
 *
 * ## How to mend it
 *
 * Name the step, the touchpoint or the name customers leave to under `from`.
 */
export const opportunityWithoutGround = defineRule({
  id: 'opportunity-without-ground',
  group: 'lean',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const { stepsByOpportunity } = usageOf(book);
      const { initiativesByOpportunity } = leanLineOf(book);
      for (const opportunity of book.opportunities) {
        if (opportunity.from.length > 0 || stepsByOpportunity.has(opportunity.id)) continue;
        // What nobody takes up either is an orphan.
        if (!initiativesByOpportunity.has(opportunity.id)) continue;
        report({
          in: opportunity,
          path: ['title'],
          reason: `“${opportunity.title}” is taken up, and does not say what it comes from.`,
          note: 'Name the step, the touchpoint or the exit that calls for it under `from`.',
        });
      }
    },
  }),
});
