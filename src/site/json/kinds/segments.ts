import { z } from 'zod';
import { usageOf } from '../../../analysis/usage.ts';
import { segment as fields } from '../../../schema/data/customers.ts';
import { count } from '../../../schema/data/figures.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';

const { why, share } = fields.shape;

/** The list of segments. */
export const segments = onePage(
  addressOf('segment'),
  'Who the customers are.',
  {
    documents: z
      .array(z.strictObject({ ...listed, why, share, journeys: count.describe('How many journeys name it') }))
      .describe('The segments, by id'),
  },
  ({ book }) => ({
    documents: book.segments.map((segment) => ({
      ...listedAs('segment', segment),
      ...(segment.why && { why: segment.why }),
      ...(segment.share !== undefined && { share: segment.share }),
      journeys: usageOf(book).journeysBySegment.get(segment.id)?.length ?? 0,
    })),
  }),
);
