import { z } from 'zod';
import { groundScores } from '../../../analysis/ground-scores.ts';
import { leanLineOf } from '../../../analysis/lean-line.ts';
import { groundsOf, segmentsHelped } from '../../../analysis/opportunity-grounds.ts';
import { missingFactors, riceOf } from '../../../analysis/rice.ts';
import { rice } from '../../../schema/data/figures.ts';
import { riceFactor, stepPlace } from '../../../schema/data/findings.ts';
import { opportunity as document } from '../../../schema/data/lean-line.ts';
import { ids } from '../../../schema/data/parts.ts';
import { documentPages } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { exitData, exitInBook } from '../parts/exits.ts';
import { rated, ratedData } from '../parts/rated.ts';
import { placeData } from '../parts/steps-by-stage.ts';

/** An opportunity: what speaks for it, and who takes it up. */
export const opportunity = documentPages(
  'opportunity',
  ({ opportunities }) => opportunities,
  'An opportunity: where it comes from, what speaks for it, and which initiatives take it up.',
  {
    ...dated,
    document: document.describe('The opportunity'),
    rice: rice.nullable().describe('Its RICE; null unless all four figures are known'),
    missing: z.array(riceFactor).describe('The figures its RICE lacks'),
    helps: ids.describe('The ids of the segments it would help'),
    steps: z.array(stepPlace).describe('The steps it comes from'),
    exits: z.array(exitInBook).describe('Where customers leave: at those steps, or to what it names'),
    scores: z
      .array(
        z.strictObject({
          touchpoint: z.string().describe('The id of the touchpoint'),
          ratings: z
            .array(rated)
            .describe(
              'What the segments it would help say of it, the highest score first; empty where none was asked',
            ),
        }),
      )
      .describe('The touchpoints it comes from, with their opportunity scores'),
    initiatives: ids.describe('The ids of the initiatives that take it up'),
  },
  (one, from) => {
    const { book } = from;
    const { steps, exits } = groundsOf(book, one);
    return {
      ...asOfIn(from),
      document: one,
      rice: riceOf(one).value,
      missing: missingFactors(one),
      helps: segmentsHelped(book, one),
      steps: steps.map(placeData),
      exits: exits.map(exitData),
      scores: groundScores(book, one).map(({ touchpoint, ratings }) => ({
        touchpoint: touchpoint.id,
        ratings: ratings.map((placed) => ratedData(touchpoint.id, placed, from)),
      })),
      initiatives: (leanLineOf(book).initiativesByOpportunity.get(one.id) ?? []).map(({ id }) => id),
    };
  },
);
