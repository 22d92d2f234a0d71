import { loopOf } from '../../frameworks/loop.ts';
import { defineRule } from '../rule.ts';

/**
 * A phase stands before one that comes earlier in its framework.
 *
 * The stages of a framework are an order that customers live through. A map in which people pay before they have
 * looked around is either told in the wrong order, or the step belongs to another phase.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: engage
 *     steps: [I smell it from the tram]
 *   - stage: purchase
 *     steps: [I pay]
 *   - stage: complete
 *     steps: [I come back on Saturday]
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps: [I pay]
 *   - stage: engage
 *     steps: [I smell it from the tram]
 * ```
 *
 * ```text
 * journeys/bread.yaml:5:12-18 The phase “Engage” follows “Purchase”, but in “Five-phase map” its stage comes earlier.
 *   Put the phases into the order of the framework, or give this one the stage it belongs to.
 * ```
 *
 * ## How to mend it
 *
 * Put the phases into the order in which customers go through them. What happens a second time is told with `next`,
 * or in a journey of its own; after a stage in which
 * customers come back, and along the loop of a framework, the phases may begin again.
 */
export const phaseOrder = defineRule({
  id: 'phase-order',
  group: 'structure',
  severity: 'warning',
  create: ({ lookup, report }) => ({
    journey(journey) {
      const framework = lookup.frameworks.get(journey.framework);
      if (framework === undefined) return;
      const stages = framework.stages.map(({ id }) => id);
      const loop = loopOf(framework);
      for (const [index, { stage, title }] of journey.phases.entries()) {
        const before = journey.phases[index - 1];
        if (before === undefined || stages.indexOf(stage) >= stages.indexOf(before.stage)) continue;
        if (loop?.from.id === before.stage && loop.to.id === stage) continue;
        if (framework.stages.find(({ id }) => id === before.stage)?.covers.includes('return')) continue;
        report({
          in: journey,
          path: ['phases', index, 'stage'],
          reason: `The phase “${title}” follows “${before.title}”, but in “${framework.title}” its stage comes earlier.`,
          note: 'Put the phases into the order of the framework, or give this one the stage it belongs to.',
        });
      }
    },
  }),
});
