import { defineRule } from '../rule.ts';

/**
 * A source does not say how it was found out.
 *
 * Whether people were watched, asked, or talked about in a workshop decides what a claim is worth: observed, inferred
 * or assumed. A source that does not say counts as inferred.
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
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * kind: observation
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
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * ```
 *
 * ```text
 * content/sources/counting.yaml:1:8-26 “Counting the queue” does not say how it was found out.
 *   Add its `kind`: interviews, survey, analytics, diary, observation, workshop, desk or assumption.
 * ```
 *
 * ## How to mend it
 *
 * Choose the `kind` that comes nearest. If several were mixed, describe them as several sources.
 */
export const sourceWithoutKind = defineRule({
  id: 'source-without-kind',
  group: 'evidence',
  severity: 'info',
  create: ({ report }) => ({
    source(source) {
      if (source.sourceKind !== undefined) return;
      report({
        in: source,
        path: ['title'],
        reason: `“${source.title}” does not say how it was found out.`,
        note: 'Add its `kind`: interviews, survey, analytics, diary, observation, workshop, desk or assumption.',
      });
    },
  }),
});
