import { z } from 'zod';
import { claimsAtStep } from '../../../analysis/claims-by-step.ts';
import { stepsOf } from '../../../analysis/emotion-curve.ts';
import { experienceOf } from '../../../analysis/experience.ts';
import { opportunitiesAt } from '../../../analysis/opportunity-grounds.ts';
import { isComparable } from '../../../analysis/segment-comparison.ts';
import { usageOf } from '../../../analysis/usage.ts';
import type { Book, Journey } from '../../../book/book.ts';
import { basis } from '../../../schema/data/findings.ts';
import { journey as document } from '../../../schema/data/journey.ts';
import { ids } from '../../../schema/data/parts.ts';
import { lensesOf } from '../../data/lenses.ts';
import { documentPages } from '../data-kind.ts';
import { curve, curveData } from '../parts/curve.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { review, reviewData } from '../parts/review.ts';

/** A journey with its curves, what it rests on, and what stands around it. */
export const journey = documentPages(
  'journey',
  ({ journeys }) => journeys,
  'A journey with its emotion curves, what it rests on, and what stands around it.',
  {
    ...dated,
    document: document.describe('The journey'),
    review: review.describe('How fresh it is'),
    curves: z.array(curve).describe('The emotion curve of each segment of whom any emotion is known'),
    bases: z
      .array(
        z.strictObject({
          step: z.string().describe('The id of the step'),
          bases: z.array(basis).describe('Everything that claims there rest on, each once'),
        }),
      )
      .describe('What the claims at each step rest on; steps without a claim are absent'),
    opportunities: ids.describe('The opportunities that come from its steps'),
    parts: ids.describe('The journeys that are part of it'),
    replacedBy: ids.describe('The future journeys that are to replace it'),
    lenses: ids.describe('The frameworks it can be read through, each with data at through/ID/index.json'),
    compared: z.boolean().describe('Whether its segments are compared, at compare/ID/index.json of the site'),
  },
  (one, from) => ({
    ...asOfIn(from),
    document: one,
    review: reviewData(one, from),
    curves: experienceOf(from.book, one)
      .filter(({ points }) => points.some((point) => point !== null))
      .map((line) => curveData(one, line)),
    bases: basesIn(from.book, one),
    opportunities: [
      ...new Set(stepsOf(one).flatMap((step) => opportunitiesAt(from.book, one.id, step.id))),
    ].map(({ id }) => id),
    parts: idsOf(usageOf(from.book).journeysByParent.get(one.id)),
    replacedBy: idsOf(usageOf(from.book).journeysByReplaced.get(one.id)),
    lenses: idsOf(lensesOf(from.book, one)),
    compared: isComparable(one),
  }),
);

function basesIn(book: Book, { id, phases }: Pick<Journey, 'id' | 'phases'>) {
  return phases.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const bases = [...new Set(claimsAtStep(book, id, step.id).map((claim) => claim.basis))];
      return bases.length === 0 ? [] : [{ step: step.id, bases }];
    }),
  );
}

function idsOf(documents: readonly { readonly id: string }[] = []): readonly string[] {
  return documents.map(({ id }) => id);
}
