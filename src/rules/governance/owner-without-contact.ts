import { defineRule } from '../rule.ts';

/**
 * A team says neither how to reach it nor who belongs to it.
 *
 * Whoever finds a pain on a map wants to tell somebody. The page of an owner without an address or a name is where
 * the message ends.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * owner: bakers
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/teams/bakers.yaml
 * title: The bakers
 * contact: bakery@example.org
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * owner: bakers
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/teams/bakers.yaml
 * title: The bakers
 * ```
 *
 * ```text
 * content/teams/bakers.yaml:1:8-18 Nobody knows how to reach “The bakers”.
 *   Add a `contact`, or list its `members`.
 * ```
 *
 * ## How to mend it
 *
 * Add a `contact`, an address, a chat room or a name, or list the `members`.
 */
export const ownerWithoutContact = defineRule({
  id: 'owner-without-contact',
  group: 'governance',
  severity: 'info',
  create: ({ report }) => ({
    team(team) {
      if (!team.described || team.contact !== undefined || (team.members ?? []).length > 0) return;
      report({
        in: team,
        path: ['title'],
        reason: `Nobody knows how to reach “${team.title}”.`,
        note: 'Add a `contact`, or list its `members`.',
      });
    },
  }),
});
