import type { Entry } from '../../book/book.ts';
import type { Kind } from '../../schema/kinds.ts';
import { defineRule, type Subject } from '../rule.ts';

const inSteps = ['metrics', 'opportunities', 'initiatives', 'next'] as const;

/**
 * A list names the same thing twice.
 *
 * The second mention changes nothing, and counts twice wherever mentions are counted. It mostly comes from joining
 * two lists.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * segments: [commuters, families]
 * tags: [bakery, morning]
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/book.yaml
 * title: Bread
 * segments: [commuters, families]
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * segments: [commuters, families, commuters]
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/book.yaml
 * title: Bread
 * segments: [commuters, families]
 * ```
 *
 * ```text
 * journeys/bread.yaml:2:33-42 `commuters` stands in this list already.
 *   Remove the second mention.
 * ```
 *
 * ## How to mend it
 *
 * Remove the second mention; `journeybook check --fix` does so.
 */
export const repeatedItem = defineRule({
  id: 'repeated-item',
  group: 'structure',
  severity: 'warning',
  create: ({ stepsOf, report }) => {
    const judge = (subject: Subject, items: unknown, path: readonly (string | number)[]) => {
      if (!isNames(items) || new Set(items).size === items.length) return;
      for (const [place, item] of items.entries()) {
        if (items.indexOf(item) === place) continue;
        report({
          in: subject,
          path: [...path, place],
          reason: `\`${item}\` stands in this list already.`,
          note: 'Remove the second mention.',
          mend: { do: 'remove' },
        });
      }
    };
    const judgeAll = (entry: Entry<Kind>) => {
      for (const [field, items] of Object.entries(entry)) {
        // What the title rests on stands in the same list of a Book, but elsewhere in the file.
        if (field === 'evidence') continue;
        judge(entry, items, [entry.kind === 'goal' && field === 'metrics' ? 'metric' : field]);
      }
    };
    return {
      journey(journey) {
        judgeAll(journey);
        for (const { step, path } of stepsOf(journey))
          for (const field of inSteps) judge(journey, step[field], [...path, field]);
      },
      segment: judgeAll,
      touchpoint: judgeAll,
      source: judgeAll,
      metric: judgeAll,
      goal: judgeAll,
      opportunity: judgeAll,
      initiative: judgeAll,
    };
  },
});

/** Whether something is a list of names; most lists of a book are, and they are short. */
function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 1 && value.every((item) => typeof item === 'string');
}
