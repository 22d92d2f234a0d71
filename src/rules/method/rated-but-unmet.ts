import { usageOf } from '../../analysis/usage.ts';
import { defineRule } from '../rule.ts';

/**
 * A segment rates a touchpoint that it meets in no journey.
 *
 * Somebody was asked what they think of it, so they meet it. If no journey of theirs goes there, the map leaves out a
 * stretch of their way.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * segments: commuters
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
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * segments: families
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
 * ```yaml content/segments/families.yaml
 * title: Families
 * ```
 *
 * ```yaml content/touchpoints/counter.yaml
 * title: The counter
 * ratings:
 *   - { segment: commuters, importance: 82%, satisfaction: 31% }
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:3:16-25 `commuters` rate “The counter”, and meet it in no journey of theirs.
 *   Tell the step in which they do, or add them to the `segments` of a journey that goes there.
 * ```
 *
 * ## How to mend it
 *
 * Add the step to one of their journeys, or add them to the segments of a journey that goes there.
 */
export const ratedButUnmet = defineRule({
  id: 'rated-but-unmet',
  group: 'method',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const { stepsByTouchpoint } = usageOf(book);
      for (const touchpoint of book.touchpoints) {
        const steps = stepsByTouchpoint.get(touchpoint.id) ?? [];
        // Of one that nobody meets there is more to say first.
        if (steps.length === 0) continue;
        const told = new Set<string>();
        for (const [place, { segment }] of (touchpoint.ratings ?? []).entries()) {
          const meets = steps.some(
            ({ journey: { segments } }) => segments.length === 0 || segments.includes(segment),
          );
          if (meets || told.has(segment)) continue;
          told.add(segment);
          report({
            in: touchpoint,
            path: ['ratings', place, 'segment'],
            reason: `\`${segment}\` rate “${touchpoint.title}”, and meet it in no journey of theirs.`,
            note: 'Tell the step in which they do, or add them to the `segments` of a journey that goes there.',
          });
        }
      }
    },
  }),
});
