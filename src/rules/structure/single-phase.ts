import { defineRule } from '../rule.ts';

/** So few steps may well lie in one stage. */
const few = 3;

/**
 * A journey of several steps has only one phase.
 *
 * A map of one phase is a list: it cannot show where the journey turns, and no lens can set it beside others. Mostly
 * the steps before and after are missing, or lie in the wrong phase.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it, I look in, I wait]
 *   - stage: purchase
 *     steps: [I pay]
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps: [I smell it, I look in, I wait, I pay]
 * ```
 *
 * ```text
 * journeys/bread.yaml:3:12-20 All 4 steps of this journey lie in one phase; its framework has 5 stages.
 *   Divide the steps into phases, or name the `parent` this journey is a part of.
 * ```
 *
 * ## How to mend it
 *
 * Ask for each step in which stage of the framework customers are, and divide the steps accordingly. A task that
 * truly lies in one stage can be told as a sub-journey with a `parent`.
 */
export const singlePhase = defineRule({
  id: 'single-phase',
  group: 'structure',
  severity: 'info',
  create: ({ lookup, report }) => ({
    journey(journey) {
      const [phase, ...others] = journey.phases;
      if (phase === undefined || others.length > 0 || phase.steps.length <= few) return;
      if (journey.parent !== undefined || journey.status !== 'live') return;
      const stages = lookup.frameworks.get(journey.framework)?.stages.length ?? 0;
      if (stages < 2) return;
      report({
        in: journey,
        path: ['phases', 0, 'stage'],
        reason: `All ${phase.steps.length} steps of this journey lie in one phase; its framework has ${stages} stages.`,
        note: 'Divide the steps into phases, or name the `parent` this journey is a part of.',
      });
    },
  }),
});
