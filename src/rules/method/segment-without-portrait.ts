import { defineRule } from '../rule.ts';

/**
 * A segment does not say why, how or in what situation its people buy.
 *
 * A segment is a group with the same why, how and situation. A name and a share are a slice of a pie chart: nobody
 * can decide anything for it.
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
 * why: They pass by every morning.
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
 * ```text
 * content/segments/commuters.yaml:1:8-17 Nothing says why “Commuters” buy, how they use it, or in what situation.
 *   Answer at least one of the three under `why`, `how` and `situation`.
 * ```
 *
 * ## How to mend it
 *
 * Write one sentence each under `why`, `how` and `situation`. Begin with the one you are sure of.
 */
export const segmentWithoutPortrait = defineRule({
  id: 'segment-without-portrait',
  group: 'method',
  severity: 'info',
  create: ({ report }) => ({
    segment(segment) {
      const { why, how, situation, described, title } = segment;
      if (!described || why || how || situation) return;
      report({
        in: segment,
        path: ['title'],
        reason: `Nothing says why “${title}” buy, how they use it, or in what situation.`,
        note: 'Answer at least one of the three under `why`, `how` and `situation`.',
      });
    },
  }),
});
