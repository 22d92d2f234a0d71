import { z } from 'zod';
import { compareSegments, journeysByParting } from '../../../analysis/segment-comparison.ts';
import { ids } from '../../../schema/data/parts.ts';
import { onePage } from '../data-kind.ts';

/** The journeys on which segments can be compared. */
export const compare = onePage(
  'compare/',
  'The journeys on which segments can be compared, those that part furthest first.',
  {
    comparisons: z
      .array(
        z.strictObject({
          journey: z.string().describe('The id of the journey'),
          title: z.string().describe('Its title'),
          address: z.string().describe('Where the comparison is, within the site'),
          segments: ids.describe('The segments compared: two to four'),
          spread: z
            .number()
            .min(0)
            .max(4)
            .nullable()
            .describe('How far they part at most, in points of emotion; null where they never part'),
          steps: ids.describe('The ids of the steps at which they part so far'),
        }),
      )
      .describe('The comparisons; equals stand in the order of the book'),
  },
  ({ book }) => ({
    comparisons: journeysByParting(book).map((journey) => {
      const { segments, widest } = compareSegments(book, journey);
      return {
        journey: journey.id,
        title: journey.title,
        address: `compare/${journey.id}/`,
        segments: segments.map(({ segment }) => segment),
        spread: widest[0]?.spread ?? null,
        steps: widest.map(({ step }) => step.id),
      };
    }),
  }),
);
