import { z } from 'zod';
import { enoughAnswers } from '../../analysis/rating-warnings.ts';
import { defineRuleWithOptions } from '../rule.ts';

/**
 * A figure rests on few answers.
 *
 * With fewer than thirty answers, a single one moves a share by more than three points: what looks like a difference
 * between two segments may be one person’s bad morning.
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
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ratings:
 *   - { segment: commuters, importance: 82%, n: 60 }
 * ```
 *
 * ---
 *
 * ```yaml content/book.yaml
 * title: Bread
 * rules: { few-answers: { least: 10 } }
 * ```
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ratings:
 *   - { segment: commuters, importance: 82%, n: 12 }
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
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ratings:
 *   - { segment: commuters, importance: 82%, n: 12 }
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * kind: survey
 * n: 12
 * ```
 *
 * ```text
 * content/sources/counting.yaml:3:4-6 Only 12 people answered “Counting the queue”.
 *   Ask more people, or lower the bound of this rule with its option `least`.
 * content/touchpoints/counter.yaml:3:47-49 Only 12 people answered for `commuters`.
 *   Ask more people, or lower the bound of this rule with its option `least`.
 * ```
 *
 * ## How to mend it
 *
 * Ask more people, or say in the text how far the figure can be trusted. For a small business thirty may be everyone:
 * then set the bound with `least`.
 */
export const fewAnswers = defineRuleWithOptions({
  id: 'few-answers',
  group: 'evidence',
  severity: 'info',
  options: z.strictObject({
    least: z.int().min(1).default(enoughAnswers).describe('The fewest answers that are not few'),
  }),
  create: ({ options: { least }, report }) => {
    const few = (n: number | undefined): n is number => n !== undefined && n < least;
    const reason = (n: number, what: string) =>
      `Only ${n} ${n === 1 ? 'person' : 'people'} answered ${what}.`;
    const note = 'Ask more people, or lower the bound of this rule with its option `least`.';
    return {
      touchpoint(touchpoint) {
        for (const [place, { n, segment }] of (touchpoint.ratings ?? []).entries())
          if (few(n))
            report({
              in: touchpoint,
              path: ['ratings', place, 'n'],
              reason: reason(n, `for \`${segment}\``),
              note,
            });
      },
      segment(segment) {
        const n = segment.satisfaction?.n;
        if (few(n))
          report({
            in: segment,
            path: ['satisfaction', 'n'],
            reason: reason(n, 'how satisfied they are'),
            note,
          });
      },
      source(source) {
        if (source.sourceKind === 'survey' && few(source.n))
          report({ in: source, path: ['n'], reason: reason(source.n, `“${source.title}”`), note });
      },
    };
  },
});
