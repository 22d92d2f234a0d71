import { basisOf } from '../../analysis/basis.ts';
import { claimsOfStep } from '../../analysis/claims.ts';
import { groundsOf } from '../../analysis/opportunity-grounds.ts';
import { evidenceOfRating } from '../../analysis/ratings.ts';
import type { Book, Opportunity } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { defineRule } from '../rule.ts';

/**
 * Work is under way on an opportunity that rests on assumptions alone.
 *
 * An initiative costs money and attention. If all that speaks for it is that somebody believed it, the first thing to
 * do is to ask or to count: that is cheaper than the work.
 *
 * ## Fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -1, evidence: counting }
 * ```
 *
 * ```yaml content/sources/counting.yaml
 * title: Counting the queue
 * kind: observation
 * ```
 *
 * ```yaml content/opportunities/till.yaml
 * title: A second till
 * from: [bread#i-wait]
 * ```
 *
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * status: running
 * opportunities: [till]
 * ```
 *
 * ## Not fine
 *
 * ```yaml journeys/bread.yaml
 * title: Buying bread
 * phases:
 *   - stage: purchase
 *     steps:
 *       - { title: I wait, emotion: -1, evidence: belief }
 * ```
 *
 * ```yaml content/sources/belief.yaml
 * title: What we believe
 * kind: assumption
 * ```
 *
 * ```yaml content/opportunities/till.yaml
 * title: A second till
 * from: [bread#i-wait]
 * ```
 *
 * ```yaml content/initiatives/till.yaml
 * title: The second till
 * status: running
 * opportunities: [till]
 * ```
 *
 * ```text
 * content/initiatives/till.yaml:3:17-21 “The second till” is running, and “A second till” rests on assumptions alone.
 *   Find out first: watch, ask or count, and name it as `evidence`.
 * ```
 *
 * ## How to mend it
 *
 * Find out first: watch, ask or count, and name what you learn as `evidence` of the step or of the opportunity. Until
 * then the initiative is `proposed`.
 */
export const assumedGround = defineRule({
  id: 'assumed-ground',
  group: 'evidence',
  severity: 'info',
  create: ({ book, lookup: known, report }) => ({
    book() {
      for (const initiative of book.initiatives) {
        if (initiative.status !== 'running') continue;
        for (const [place, id] of initiative.opportunities.entries()) {
          const opportunity = known.opportunities.get(id);
          if (opportunity === undefined || basisOf(book, restsOn(book, opportunity)) !== 'assumed') continue;
          report({
            in: initiative,
            path: ['opportunities', place],
            reason: `“${initiative.title}” is running, and “${opportunity.title}” rests on assumptions alone.`,
            note: 'Find out first: watch, ask or count, and name it as `evidence`.',
          });
        }
      }
    },
  }),
});

/** The sources behind an opportunity: its own, and those of the steps, exits, figures and documents it comes from. */
function restsOn(book: Book, opportunity: Opportunity): readonly string[] {
  const { steps, exits } = groundsOf(book, opportunity);
  const known = lookup(book);
  return [
    ...opportunity.evidence,
    ...steps.flatMap(({ journey, phase, step }) => {
      const place = [journey.phases.indexOf(phase), phase.steps.indexOf(step)] as const;
      const claims = claimsOfStep(book, journey, step, place).flatMap(({ evidence }) => evidence);
      return [...step.evidence, ...claims, ...journey.evidence];
    }),
    ...exits.flatMap(({ exit, step, journey }) => [
      ...(exit.because?.evidence ?? []),
      ...step.evidence,
      ...journey.evidence,
    ]),
    ...opportunity.from.flatMap(({ kind, id }): readonly string[] => {
      if (kind === 'source') return [id];
      if (kind === 'metric') return [known.metrics.get(id)?.source ?? []].flat();
      if (kind === 'segment') return known.segments.get(id)?.evidence ?? [];
      if (kind === 'journey') return known.journeys.get(id)?.evidence ?? [];
      const touchpoint = kind === 'touchpoint' ? known.touchpoints.get(id) : undefined;
      if (touchpoint === undefined) return [];
      return (touchpoint.ratings ?? []).flatMap((rating) => evidenceOfRating(touchpoint, rating));
    }),
  ];
}
