import { defineRule } from '../rule.ts';

/**
 * A source does not say which question it answers.
 *
 * Studies are kept because they once answered something. Without the question nobody dares to trim one, and nobody
 * finds the one that already knows.
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
 * answers: How long do people wait before they leave?
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
 * content/sources/counting.yaml:1:8-26 “Counting the queue” does not say which question it answers.
 *   Add the question under `answers`.
 * ```
 *
 * ## How to mend it
 *
 * Write the question as it was asked at the beginning: “How long do people wait before they leave?”
 */
export const sourceWithoutQuestion = defineRule({
  id: 'source-without-question',
  group: 'evidence',
  severity: 'info',
  create: ({ report }) => ({
    source(source) {
      if (source.answers !== undefined || source.sourceKind === 'assumption') return;
      report({
        in: source,
        path: ['title'],
        reason: `“${source.title}” does not say which question it answers.`,
        note: 'Add the question under `answers`.',
      });
    },
  }),
});
