import { namedInBook } from '../named-in-book.ts';
import { defineRule } from '../rule.ts';

/**
 * A metric is measured, and nothing in the book is judged by it.
 *
 * Measuring costs time, and what nobody uses is the first to trim. A metric belongs to a step, a touchpoint, a goal,
 * an initiative or an experiment: that says what is decided when it moves.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps: [{ title: I wait, metrics: waiting }]
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
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
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * ```
 *
 * ```text
 * content/metrics/waiting.yaml:1:8-28 Nothing in the book is judged by “Minutes in the queue”.
 *   Name it in the step, touchpoint, goal or initiative it is for, or delete it.
 * ```
 *
 * ## How to mend it
 *
 * Name it where it is looked at: under `metrics` of a step or a touchpoint, or as the `metric` of a goal. Otherwise
 * stop measuring it.
 */
export const orphanMetric = defineRule({
  id: 'orphan-metric',
  group: 'structure',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const named = namedInBook(book, 'metric');
      for (const metric of book.metrics) {
        if (named.has(metric.id) || metric.touchpoints.length > 0) continue;
        report({
          in: metric,
          path: ['title'],
          reason: `Nothing in the book is judged by “${metric.title}”.`,
          note: 'Name it in the step, touchpoint, goal or initiative it is for, or delete it.',
        });
      }
    },
  }),
});
