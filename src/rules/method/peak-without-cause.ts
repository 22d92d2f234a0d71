import { extremeSteps } from '../extreme-steps.ts';
import { defineRule } from '../rule.ts';

/**
 * The highest step of a curve does not say why.
 *
 * The peak is what brings people back. Whoever does not know what made it may take it away tomorrow to save a minute.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: use
 *     steps:
 *       - { title: I eat it warm, emotion: 2, gains: [The crust still crackles] }
 *       - { title: I cut it, emotion: 1 }
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: use
 *     steps:
 *       - { title: I eat it warm, emotion: 2 }
 *       - { title: I cut it, emotion: 1 }
 * ```
 *
 * ```text
 * journeys/bread.yaml:5:42-43 “I eat it warm” is where customers feel best, and nothing says why.
 *   Write under `gains` what delights them, or what they feel or think.
 * ```
 *
 * ## How to mend it
 *
 * Write under `gains` what delights them, or what they feel and think.
 */
export const peakWithoutCause = defineRule({
  id: 'peak-without-cause',
  group: 'method',
  severity: 'info',
  create: ({ stepsOf, report }) => ({
    journey(journey) {
      if (journey.status === 'archived') return;
      for (const { step, path } of extremeSteps(journey, stepsOf(journey), 'highest')) {
        if (step.gains.length > 0 || step.thinking.length > 0 || step.feeling) continue;
        report({
          in: journey,
          path: [...path, 'emotion'],
          reason: `“${step.title}” is where customers feel best, and nothing says why.`,
          note: 'Write under `gains` what delights them, or what they feel or think.',
        });
      }
    },
  }),
});
