import { waysOf } from '../../analysis/ways.ts';
import { defineRule } from '../rule.ts';

/**
 * Steps lead back to each other, and no way leads out.
 *
 * A loop tells that people come back: they try again, ask again, compare again. At some time they go on or leave. A
 * loop without a way out says that they never do, which mostly means that the way on was forgotten.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - I look through the window
 *       - { title: I wait, next: [i-look-through-the-window, i-pay] }
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
 *       - I look through the window
 *       - { title: I wait, next: i-look-through-the-window }
 *       - I pay
 * ```
 *
 * ```text
 * journeys/bread.yaml:6:32-57 “I wait” leads back to “I look through the window”, and no way leads out of this loop.
 *   Name what follows when it ends in `next` as well, or tell where people leave under `exits`.
 * ```
 *
 * ## How to mend it
 *
 * Name the step that follows when the loop ends in `next`, beside the one it leads back to. Where people give up,
 * tell it as an exit. The
 * last step of a journey may lead back: that is a habit.
 */
export const endlessLoop = defineRule({
  id: 'endless-loop',
  group: 'structure',
  severity: 'warning',
  create: ({ stepsOf, report }) => ({
    journey(journey) {
      const places = stepsOf(journey);
      if (places.every(({ step }) => step.next === undefined)) return;
      const ways = waysOf(journey);
      const backwards = new Map<string, string[]>();
      for (const [from, to] of ways)
        for (const next of to) backwards.set(next, [...(backwards.get(next) ?? []), from]);
      const leaving = new Set(
        places
          .filter(
            ({ step }, place) =>
              place === places.length - 1 ||
              step.exits.length > 0 ||
              step.next?.length === 0 ||
              step.next?.some((name) => name.includes('#')) === true,
          )
          .map(({ step }) => step.id),
      );
      for (const id of leaving) for (const before of backwards.get(id) ?? []) leaving.add(before);
      const order = new Map(places.map(({ step }, place) => [step.id, place]));
      for (const [place, { step, path }] of places.entries()) {
        if (leaving.has(step.id) || step.next === undefined) continue;
        const back = step.next.find((name) => (order.get(name) ?? Infinity) <= place);
        if (back === undefined) continue;
        const target = places[order.get(back) ?? 0]?.step.title ?? back;
        report({
          in: journey,
          path: [...path, 'next'],
          reason:
            target === step.title
              ? `“${step.title}” only leads back to itself, and no way leads out of it.`
              : `“${step.title}” leads back to “${target}”, and no way leads out of this loop.`,
          note: 'Name what follows when it ends in `next` as well, or tell where people leave under `exits`.',
        });
      }
    },
  }),
});
