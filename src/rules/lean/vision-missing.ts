import { defineRule } from '../rule.ts';

/**
 * A book has goals or initiatives, and no vision they serve.
 *
 * A vision says where the organisation wants to be in years. Without one, every goal is as good as another, and
 * nothing can be trimmed because it leads elsewhere.
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
 * ```yaml content/goals/warm.yaml
 * title: Everyone leaves with warm bread
 * metric: waiting
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * better: lower
 * target: 4 min
 * ```
 *
 * ```yaml content/book.yaml
 * title: Bread
 * vision: In ten years nobody in this town eats bread from a bag.
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
 * ```yaml content/goals/warm.yaml
 * title: Everyone leaves with warm bread
 * metric: waiting
 * ```
 *
 * ```yaml content/metrics/waiting.yaml
 * title: Minutes in the queue
 * method: duration
 * better: lower
 * target: 4 min
 * ```
 *
 * ```yaml content/book.yaml
 * title: Bread
 * ```
 *
 * ```text
 * content/book.yaml:1:8-13 “Bread” has goals or initiatives, and no vision for them to serve.
 *   Write it in one sentence under `vision`: where does the organisation want to be in years?
 * ```
 *
 * ## How to mend it
 *
 * Write one sentence under `vision` in content/book.yaml that is true of some years from now, and that one could
 * miss.
 */
export const visionMissing = defineRule({
  id: 'vision-missing',
  group: 'lean',
  severity: 'info',
  create: ({ book, report }) => ({
    book() {
      const { settings, goals, initiatives } = book;
      if (settings.vision || goals.length + initiatives.length === 0) return;
      report({
        in: settings,
        path: ['title'],
        reason: `“${settings.title}” has goals or initiatives, and no vision for them to serve.`,
        note: 'Write it in one sentence under `vision`: where does the organisation want to be in years?',
      });
    },
  }),
});
