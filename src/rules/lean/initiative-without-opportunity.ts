import { defineRule } from '../rule.ts';

/**
 * An initiative takes up no opportunity.
 *
 * Work should begin with something customers suffer or lack. Without an opportunity behind it, an initiative comes
 * from a plan or a budget, and the map cannot show for whom it is done.
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
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * opportunities: till
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
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * ```
 *
 * ```text
 * content/initiatives/till.yaml:1:8-23 “The second till” takes up no opportunity.
 *   Name under `opportunities` what customers suffer or lack, or describe it as one.
 * ```
 *
 * ## How to mend it
 *
 * Describe the opportunity it answers, and say from which step it comes.
 */
export const initiativeWithoutOpportunity = defineRule({
  id: 'initiative-without-opportunity',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      if (initiative.opportunities.length > 0) return;
      report({
        in: initiative,
        path: ['title'],
        reason: `“${initiative.title}” takes up no opportunity.`,
        note: 'Name under `opportunities` what customers suffer or lack, or describe it as one.',
      });
    },
  }),
});
