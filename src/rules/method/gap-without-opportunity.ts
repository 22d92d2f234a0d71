import { opportunitiesAt } from '../../analysis/opportunity-grounds.ts';
import { touchpointFindings } from '../../analysis/touchpoint-findings.ts';
import { usageOf } from '../../analysis/usage.ts';
import { defineRule } from '../rule.ts';

/**
 * A touchpoint matters much, does badly, and no opportunity comes from it.
 *
 * High importance with low satisfaction is what importance–performance analysis calls “Concentrate here”. If no
 * opportunity is tied to it, the book knows what hurts most and plans nothing.
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
 * ratings:
 *   - { segment: commuters, importance: 82%, satisfaction: 31% }
 * ```
 *
 * ```yaml content/opportunities/till.yaml
 * title: A second till at eight
 * from: counter
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
 * ratings:
 *   - { segment: commuters, importance: 82%, satisfaction: 31% }
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:3:58-61 “The counter” matters much to `commuters` and does badly, and no opportunity comes from it.
 *   Describe an opportunity that comes `from` this touchpoint or from a step at it.
 * ```
 *
 * ## How to mend it
 *
 * Ask what makes it bad, and describe the change as an opportunity with this touchpoint, or the step at it, under
 * `from`.
 */
export const gapWithoutOpportunity = defineRule({
  id: 'gap-without-opportunity',
  group: 'method',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const named = new Set(
        book.opportunities.flatMap(({ from }) =>
          from.flatMap(({ kind, id }) => (kind === 'touchpoint' ? [id] : [])),
        ),
      );
      const { stepsByTouchpoint } = usageOf(book);
      for (const touchpoint of book.touchpoints) {
        const gaps = touchpointFindings(book, touchpoint).filter(({ kind }) => kind === 'concentrate-here');
        const [input] = gaps.flatMap(({ inputs }) => inputs).filter(({ what }) => what === 'satisfaction');
        if (input === undefined || !('path' in input.origin) || named.has(touchpoint.id)) continue;
        const steps = stepsByTouchpoint.get(touchpoint.id) ?? [];
        if (steps.some(({ journey, step }) => opportunitiesAt(book, journey.id, step.id).length > 0))
          continue;
        const said = gaps.flatMap((gap) => (gap.kind === 'concentrate-here' ? gap.said : []));
        const who = [...new Set(said.map(({ segment }) => `\`${segment}\``))].join(' and ');
        report({
          in: touchpoint,
          path: input.origin.path,
          reason: `“${touchpoint.title}” matters much to ${who} and does badly, and no opportunity comes from it.`,
          note: 'Describe an opportunity that comes `from` this touchpoint or from a step at it.',
        });
      }
    },
  }),
});
