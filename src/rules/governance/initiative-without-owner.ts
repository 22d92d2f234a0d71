import { defineRule } from '../rule.ts';

/**
 * An initiative that is running has no owner.
 *
 * Work that belongs to nobody is not stopped when it fails and not continued when it helps. Whoever decides about it
 * should stand beside it.
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
 * status: running
 * owner: counter
 * ```
 *
 * ```yaml content/book.yaml
 * title: Bread
 * teams: [counter]
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
 * status: running
 * ```
 *
 * ```text
 * content/initiatives/till.yaml:2:9-16 “The second till” is running, and nobody owns it.
 *   Name a team as its `owner`: who decides about it?
 * ```
 *
 * ## How to mend it
 *
 * Name the team that decides whether it is kept, trimmed or scaled.
 */
export const initiativeWithoutOwner = defineRule({
  id: 'initiative-without-owner',
  group: 'governance',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      if (initiative.status !== 'running' || initiative.owner !== undefined) return;
      report({
        in: initiative,
        path: ['status'],
        reason: `“${initiative.title}” is running, and nobody owns it.`,
        note: 'Name a team as its `owner`: who decides about it?',
      });
    },
  }),
});
