import { waysOf } from '../../analysis/ways.ts';
import { defineRule } from '../rule.ts';

/**
 * No way through the journey leads to a step.
 *
 * With `next`, a step says which steps may follow it, and then the one below it follows no more unless it is named. A
 * step that nobody can reach is drawn, but nobody ever takes it.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I ask for rye, next: [i-pay, i-take-wheat] }
 *       - I take wheat
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
 *       - { title: I ask for rye, next: i-pay }
 *       - I take wheat
 *       - I pay
 * ```
 *
 * ```text
 * journeys/bread.yaml:6:9-21 No way leads to “I take wheat”.
 *   Name `i-take-wheat` in the `next` of a step it follows, or remove it.
 * ```
 *
 * ## How to mend it
 *
 * Name the step in the `next` of a step it follows, or remove it. A step that is reached from another journey counts
 * as reached.
 */
export const unreachableStep = defineRule({
  id: 'unreachable-step',
  group: 'structure',
  severity: 'warning',
  create: ({ book, stepsOf, report }) => ({
    book() {
      const fromElsewhere = new Set(
        book.journeys.flatMap((journey) =>
          stepsOf(journey).flatMap(({ step }) => (step.next ?? []).filter((name) => name.includes('#'))),
        ),
      );
      for (const journey of book.journeys) {
        const places = stepsOf(journey);
        if (places.every(({ step }) => step.next === undefined)) continue;
        const ways = waysOf(journey);
        const entries = places
          .filter(({ step }, place) => place === 0 || fromElsewhere.has(`${journey.id}#${step.id}`))
          .map(({ step }) => step.id);
        const reached = new Set(entries);
        for (const id of reached) for (const next of ways.get(id) ?? []) reached.add(next);
        for (const { step, path } of places) {
          if (reached.has(step.id)) continue;
          report({
            in: journey,
            path: [...path, 'title'],
            reason: `No way leads to “${step.title}”.`,
            note: `Name \`${step.id}\` in the \`next\` of a step it follows, or remove it.`,
          });
        }
      }
    },
  }),
});
