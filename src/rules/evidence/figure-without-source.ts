import { defineRule } from '../rule.ts';

/**
 * A figure about customers names no source.
 *
 * “82 % find it important” is worth something when one can read who was asked, when, and how many. Without a source
 * it can be neither checked nor asked again.
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
 *   - { segment: commuters, importance: 82%, source: counting }
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
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
 *   - { segment: commuters, importance: 82%, satisfaction: 41% }
 * ```
 *
 * ```text
 * content/touchpoints/counter.yaml:3:39-42 No source says what `commuters` think of “The counter”.
 *   Name the `source` of this rating.
 * ```
 *
 * ---
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
 * satisfaction: 3.8
 * ```
 *
 * ```text
 * content/segments/commuters.yaml:2:15-18 No source says how satisfied “Commuters” are.
 *   Write it with its `value` and its `source`, or name the `evidence` of the segment.
 * ```
 *
 * ## How to mend it
 *
 * Name the `source` of the rating or the satisfaction, or the `evidence` of the whole document.
 */
export const figureWithoutSource = defineRule({
  id: 'figure-without-source',
  group: 'evidence',
  severity: 'info',
  create: ({ report }) => ({
    touchpoint(touchpoint) {
      if ((touchpoint.evidence ?? []).length > 0) return;
      for (const [place, rating] of (touchpoint.ratings ?? []).entries()) {
        if (rating.source !== undefined) continue;
        const figure = (['importance', 'satisfaction', 'sales'] as const).find((name) => rating[name]);
        if (figure === undefined) continue;
        report({
          in: touchpoint,
          path: ['ratings', place, figure],
          reason: `No source says what \`${rating.segment}\` think of “${touchpoint.title}”.`,
          note: 'Name the `source` of this rating.',
        });
      }
    },
    segment(segment) {
      const { satisfaction, evidence = [], title } = segment;
      if (satisfaction === undefined || satisfaction.source !== undefined || evidence.length > 0) return;
      report({
        in: segment,
        path: ['satisfaction'],
        reason: `No source says how satisfied “${title}” are.`,
        note: 'Write it with its `value` and its `source`, or name the `evidence` of the segment.',
      });
    },
  }),
});
