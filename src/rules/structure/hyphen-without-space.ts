import { defineRule } from '../rule.ts';
import { eachTextOfJourney } from '../texts-of-journey.ts';

/**
 * A text begins with a hyphen and no space, so it is no item of a list.
 *
 * YAML takes `-I pay` for a text, and several such lines for one long text: a list of steps becomes a single step
 * with a strange title, and nothing else tells of it.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I wait
 *       - I pay
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       -I wait
 *       -I pay
 * ```
 *
 * ```text
 * journeys/bread.yaml:5:7-14 There is no space after these hyphens, so the lines are read as one text, not as a list.
 *   Write `- I wait`, and put a space after the hyphens of the next lines as well.
 * ```
 *
 * ## How to mend it
 *
 * Put a space after each hyphen. A text that is to begin with a hyphen stands in quotes, and the rule is ignored with
 * a reason.
 */
export const hyphenWithoutSpace = defineRule({
  id: 'hyphen-without-space',
  group: 'structure',
  severity: 'warning',
  create: ({ report }) => ({
    journey(journey) {
      eachTextOfJourney(journey, (text, path) => {
        const [, first, goesOn] = /^-([\p{L}\p{N}].*?)( -[\p{L}\p{N}].*)?$/su.exec(text) ?? [];
        if (first === undefined) return;
        report({
          in: journey,
          path: path(),
          reason: goesOn
            ? 'There is no space after these hyphens, so the lines are read as one text, not as a list.'
            : 'This text begins with a hyphen and no space, so it is no item of a list.',
          note: goesOn
            ? `Write \`- ${first}\`, and put a space after the hyphens of the next lines as well.`
            : `Put a space after the hyphen: \`- ${first}\`.`,
        });
      });
    },
  }),
});
