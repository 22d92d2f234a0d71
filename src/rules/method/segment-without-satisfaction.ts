import { defineRule } from '../rule.ts';

/**
 * A segment does not say how satisfied its people are.
 *
 * Why, how and in what situation people buy says who they are. How satisfied they are says whether they will stay,
 * and which segment needs you most.
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
 * satisfaction: 3.8
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
 * why: They pass by every morning.
 * ```
 *
 * ```text
 * content/segments/commuters.yaml:1:8-17 Nothing says how satisfied “Commuters” are.
 *   Ask them, and write the answer under `satisfaction` with its source.
 * ```
 *
 * ## How to mend it
 *
 * Ask one question of each segment, and write the answer with its method, `n` and source.
 */
export const segmentWithoutSatisfaction = defineRule({
  id: 'segment-without-satisfaction',
  group: 'method',
  severity: 'info',
  create: ({ report }) => ({
    segment(segment) {
      const { why, how, situation, described, title, satisfaction } = segment;
      // Of one without a portrait there is more to say first.
      if (!described || satisfaction || !(why || how || situation)) return;
      report({
        in: segment,
        path: ['title'],
        reason: `Nothing says how satisfied “${title}” are.`,
        note: 'Ask them, and write the answer under `satisfaction` with its source.',
      });
    },
  }),
});
