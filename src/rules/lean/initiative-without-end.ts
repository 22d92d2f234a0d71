import { defineRule } from '../rule.ts';

/**
 * An initiative is running, and nobody says until when.
 *
 * Work without an end is never judged. A day on which it is looked at costs nothing to set, and makes somebody
 * decide.
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
 * to: 2026-12-31
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
 * content/initiatives/till.yaml:2:9-16 “The second till” is running without an end.
 *   Say with `to` when it ends, or when it is decided whether it goes on.
 * ```
 *
 * ## How to mend it
 *
 * Set the day on which you will know enough to decide. If the work has become everyday, it is `done`.
 */
export const initiativeWithoutEnd = defineRule({
  id: 'initiative-without-end',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      if (initiative.status !== 'running' || initiative.to !== undefined) return;
      report({
        in: initiative,
        path: ['status'],
        reason: `“${initiative.title}” is running without an end.`,
        note: 'Say with `to` when it ends, or when it is decided whether it goes on.',
      });
    },
  }),
});
