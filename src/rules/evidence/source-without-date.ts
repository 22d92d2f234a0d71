import { defineRule } from '../rule.ts';

/**
 * A source does not say when it was gathered.
 *
 * Nobody can tell how old the knowledge is, and no figure from it can be set beside a newer one.
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
 * date: 2026-08-31
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
 * kind: observation
 * ```
 *
 * ```text
 * content/sources/counting.yaml:1:8-26 “Counting the queue” does not say when it was gathered.
 *   Add its `date`; of a longer study, the day it ended.
 * ```
 *
 * ## How to mend it
 *
 * Write the day under `date`. Where only the month is known, its last day.
 */
export const sourceWithoutDate = defineRule({
  id: 'source-without-date',
  group: 'evidence',
  severity: 'info',
  create: ({ report }) => ({
    source(source) {
      if (source.date !== undefined || source.sourceKind === 'assumption') return;
      report({
        in: source,
        path: ['title'],
        reason: `“${source.title}” does not say when it was gathered.`,
        note: 'Add its `date`; of a longer study, the day it ended.',
      });
    },
  }),
});
