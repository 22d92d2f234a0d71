import { claimsOfStep } from '../../analysis/claims.ts';
import { defineRule } from '../rule.ts';

/**
 * A step claims something about customers, and no source says so.
 *
 * A map without evidence is a meeting’s opinion. Saying what a pain or an emotion rests on lets readers weigh it, and
 * shows where somebody should go and look. What a journey names as `evidence` counts for all of its steps.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -1, evidence: counting }
 *       - I pay
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -1, evidence: counting }
 *       - { title: I pay, pains: [Cards are not taken] }
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * ```
 *
 * ```text
 * journeys/bread.yaml:6:33-52 What is said here of “I pay” names no source.
 *   Name the sources of the step as its `evidence`; where nobody has looked, one of kind `assumption`.
 * ```
 *
 * ---
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -1 }
 *       - { title: I pay, pains: [Cards are not taken] }
 * ```
 *
 * ```text
 * journeys/bread.yaml:1:8-20 “Buying bread” says what customers feel and think, and names no source for any of it.
 *   Name what the journey rests on as its `evidence`, or what each step does.
 * ```
 *
 * ## How to mend it
 *
 * Name the source of the claim, of the step or of the journey. Where nobody has looked, say that too: a source of
 * kind `assumption` is honest.
 */
export const stepWithoutEvidence = defineRule({
  id: 'step-without-evidence',
  group: 'evidence',
  severity: 'info',
  create: ({ book, stepsOf, report }) => ({
    journey(journey) {
      if (journey.evidence.length > 0 || journey.status === 'archived') return;
      const places = stepsOf(journey);
      const told = places.map(({ step, path: [, phase, , place] }) =>
        step.evidence.length > 0 ? [] : claimsOfStep(book, journey, step, [Number(phase), Number(place)]),
      );
      const bare = places.flatMap(({ step }, place) => {
        const claim = told[place]?.find(({ evidence }) => evidence.length === 0);
        return claim && 'path' in claim.origin ? [{ step, path: claim.origin.path }] : [];
      });
      const nowhere =
        places.every(({ step }) => step.evidence.length === 0) &&
        told.flat().every(({ evidence }) => evidence.length === 0);
      if (nowhere && bare.length > 1) {
        report({
          in: journey,
          path: ['title'],
          reason: `“${journey.title}” says what customers feel and think, and names no source for any of it.`,
          note: 'Name what the journey rests on as its `evidence`, or what each step does.',
        });
        return;
      }
      for (const { step, path } of bare)
        report({
          in: journey,
          path,
          reason: `What is said here of “${step.title}” names no source.`,
          note: 'Name the sources of the step as its `evidence`; where nobody has looked, one of kind `assumption`.',
        });
    },
  }),
});
