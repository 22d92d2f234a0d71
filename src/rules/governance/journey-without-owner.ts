import { defineRule } from '../rule.ts';

/**
 * A journey has no owner.
 *
 * Maps die when they belong to nobody. An owner is whom readers ask, who is told when a review is due, and who says
 * what happens with a pain; it need not be whoever drew the map.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * owner: counter
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```yaml content/book.yaml
 * title: Bread
 * teams: [counter]
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
 * ```text
 * journeys/bread.yaml:1:8-20 Nobody owns the journey “Buying bread”.
 *   Name a team as its `owner`: whom do readers ask?
 * ```
 *
 * ## How to mend it
 *
 * Name the team that would have to change something if customers suffered on this journey.
 */
export const journeyWithoutOwner = defineRule({
  id: 'journey-without-owner',
  group: 'governance',
  severity: 'info',
  create: ({ report }) => ({
    journey(journey) {
      if (journey.owner !== undefined || journey.status === 'archived') return;
      report({
        in: journey,
        path: ['title'],
        reason: `Nobody owns the journey “${journey.title}”.`,
        note: 'Name a team as its `owner`: whom do readers ask?',
      });
    },
  }),
});
