import { defineRule } from '../rule.ts';

/**
 * Nothing is measured that would show whether an initiative helps.
 *
 * Work that nobody measures is always a success. One metric that customers feel, looked at before and after, is
 * enough to tell help from habit.
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
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * metrics: waiting
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * better: lower
 * target: 4 min
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
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * ```
 *
 * ```text
 * content/initiatives/till.yaml:1:8-23 Nothing says whether “The second till” helps.
 *   Name a metric it is judged by under `metrics`, or in an experiment.
 * ```
 *
 * ## How to mend it
 *
 * Name what should move, and by how much, before the work goes on.
 */
export const initiativeWithoutMetric = defineRule({
  id: 'initiative-without-metric',
  group: 'lean',
  severity: 'info',
  create: ({ report }) => ({
    initiative(initiative) {
      const { metrics, experiments } = initiative;
      if (metrics.length > 0 || experiments.some(({ metric }) => metric !== undefined)) return;
      report({
        in: initiative,
        path: ['title'],
        reason: `Nothing says whether “${initiative.title}” helps.`,
        note: 'Name a metric it is judged by under `metrics`, or in an experiment.',
      });
    },
  }),
});
