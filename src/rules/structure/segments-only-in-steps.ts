import { defineRule } from '../rule.ts';

/**
 * A journey names a segment only in the emotions of its steps.
 *
 * The segments of a journey are the people it is about: they choose the lines of its curve, the pages that list it
 * and the filters of search. One that only turns up in a step is left out of all of these.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * segments: commuters
 * phases:
 *   - stage: engage
 *     steps: [{ title: I smell it from the tram, emotion: { commuters: 2 } }]
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [{ title: I smell it from the tram, emotion: { commuters: 2 } }]
 * ```
 *
 * ```yaml content/segments/commuters.yaml
 * title: Commuters
 * ```
 *
 * ```text
 * journeys/bread.yaml:4:59-68 The segment `commuters` is only named here: the journey does not say that it is theirs.
 *   Add `commuters` to the `segments` of the journey.
 * ```
 *
 * ## How to mend it
 *
 * List the segment under `segments` of the journey. If the journey is not theirs, remove their emotion.
 */
export const segmentsOnlyInSteps = defineRule({
  id: 'segments-only-in-steps',
  group: 'structure',
  severity: 'warning',
  create: ({ stepsOf, report }) => ({
    journey(journey) {
      // Beside other segments, one that is not listed is told of while the book is read.
      if (journey.segments.length > 0) return;
      const told = new Set<string>();
      for (const { step, path } of stepsOf(journey)) {
        if (typeof step.emotion !== 'object') continue;
        for (const segment of Object.keys(step.emotion)) {
          if (told.has(segment)) continue;
          told.add(segment);
          report({
            in: journey,
            path: [...path, 'emotion', segment],
            at: 'key',
            reason: `The segment \`${segment}\` is only named here: the journey does not say that it is theirs.`,
            note: `Add \`${segment}\` to the \`segments\` of the journey.`,
          });
        }
      }
    },
  }),
});
