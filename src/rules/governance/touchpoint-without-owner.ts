import { defineRule } from '../rule.ts';

/**
 * A touchpoint of one’s own has no owner.
 *
 * What segments say of a touchpoint only helps if somebody answers for it. Touchpoints of partners, of customers and
 * of strangers are nobody’s here; those of the organisation are.
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
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * owner: bakers
 * ```
 *
 * ```yaml content/book.yaml
 * title: Bread
 * teams: [bakers]
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
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ownership: external
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
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:1:8-19 Nobody owns the touchpoint “The counter”.
 *   Name a team as its `owner`, or say whose it is with `ownership`.
 * ```
 *
 * ## How to mend it
 *
 * Name the team that could change it tomorrow. If it is not your own, say whose it is with `ownership`.
 */
export const touchpointWithoutOwner = defineRule({
  id: 'touchpoint-without-owner',
  group: 'governance',
  severity: 'info',
  create: ({ report }) => ({
    touchpoint(touchpoint) {
      const { owner, ownership = 'brand', described, title } = touchpoint;
      if (owner !== undefined || ownership !== 'brand' || !described) return;
      report({
        in: touchpoint,
        path: ['title'],
        reason: `Nobody owns the touchpoint “${title}”.`,
        note: 'Name a team as its `owner`, or say whose it is with `ownership`.',
      });
    },
  }),
});
