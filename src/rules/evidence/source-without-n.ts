import { defineRule } from '../rule.ts';

/** Of these one can say how many. */
const counted: ReadonlySet<string> = new Set(['interviews', 'survey', 'diary', 'observation']);

/**
 * A source that asked or watched people does not say how many.
 *
 * Three interviews and three hundred answers read the same on a map. With the number beside it, everyone can weigh
 * the difference.
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
 * kind: interviews
 * n: 12
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
 * kind: interviews
 * ```
 *
 * ```text
 * content/sources/counting.yaml:1:8-26 “Counting the queue” does not say how many people it rests on.
 *   Add `n`: how many people, answers or visits there were.
 * ```
 *
 * ## How to mend it
 *
 * Write how many people took part under `n`. Where nobody counted, an honest estimate is better than none; say so in
 * the `description`.
 */
export const sourceWithoutN = defineRule({
  id: 'source-without-n',
  group: 'evidence',
  severity: 'info',
  create: ({ report }) => ({
    source(source) {
      if (source.n !== undefined || !counted.has(source.sourceKind ?? '')) return;
      report({
        in: source,
        path: ['title'],
        reason: `“${source.title}” does not say how many people it rests on.`,
        note: 'Add `n`: how many people, answers or visits there were.',
      });
    },
  }),
});
