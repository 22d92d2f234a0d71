import { z } from 'zod';
import { fewSales, isHigh } from '../../analysis/touchpoint-findings.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * A touchpoint is marked for removal, and a segment finds it important.
 *
 * A shop that sells little can be where people make up their minds. Low sales are a finding, not a verdict: before it
 * goes, somebody should know what it does for those to whom it matters.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, touchpoint: counter }
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * tags: trim
 * ratings:
 *   - { segment: commuters, importance: 12% }
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { trim-but-important: { marks: [closing] } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, touchpoint: counter }
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * tags: trim
 * ratings:
 *   - { segment: commuters, importance: 82%, satisfaction: 31% }
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, touchpoint: counter }
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * sales: 2%
 * tags: [old, trim]
 * ratings:
 *   - { segment: commuters, importance: 82%, satisfaction: 31% }
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:3:13-17 “The counter” is marked for removal, and `commuters` find it important, though it sells little.
 *   Ask what they would do without it, and keep it or say where that will happen instead.
 * ```
 *
 * ## How to mend it
 *
 * Ask the segment what they would do without it. Keep it, or write down where what it does will happen instead. Which
 * tags mark something for removal is the option `marks`.
 */
export const trimButImportant = defineRuleWithOptions({
  id: 'trim-but-important',
  group: 'method',
  severity: 'warning',
  options: z.strictObject({
    marks: z
      .array(z.string())
      .default(['trim', 'remove', 'retire', 'sunset', 'to-close'])
      .describe('Tags that mark a touchpoint for removal'),
  }),
  create: ({ book, options: { marks }, report }) => ({
    touchpoint(touchpoint) {
      const { tags = [], ratings = [], title, sales } = touchpoint;
      const mark = tags.findIndex((tag) => marks.includes(tag.toLowerCase()));
      if (mark < 0) return;
      const who = ratings.flatMap(({ segment, importance }) =>
        importance && isHigh(book, importance) ? [`\`${segment}\``] : [],
      );
      if (who.length === 0) return;
      const few = sales !== undefined && sales < fewSales ? ', though it sells little' : '';
      report({
        in: touchpoint,
        path: ['tags', mark],
        reason: `“${title}” is marked for removal, and ${[...new Set(who)].join(' and ')} find it important${few}.`,
        note: 'Ask what they would do without it, and keep it or say where that will happen instead.',
      });
    },
  }),
});
