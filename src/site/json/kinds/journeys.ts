import { z } from 'zod';
import { journey as fields } from '../../../schema/data/journey.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { listed, listedAs } from '../parts/listed.ts';
import { review, reviewData } from '../parts/review.ts';

const { status, state, actual, segments, owner } = fields.shape;

/** The list of all journeys; the pages people leaf through are one file. */
export const journeys = onePage(
  addressOf('journey'),
  'Every journey of the book.',
  {
    ...dated,
    documents: z
      .array(
        z.strictObject({
          ...listed,
          status,
          state,
          actual,
          segments,
          owner,
          review: review.describe('How fresh it is'),
        }),
      )
      .describe('The journeys, by id'),
  },
  (from) => ({
    ...asOfIn(from),
    documents: from.book.journeys.map((journey) => ({
      ...listedAs('journey', journey),
      status: journey.status,
      state: journey.state,
      actual: journey.actual,
      segments: journey.segments,
      ...(journey.owner !== undefined && { owner: journey.owner }),
      review: reviewData(journey, from),
    })),
  }),
);
