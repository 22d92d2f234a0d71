import { z } from 'zod';
import { usageOf } from '../../../analysis/usage.ts';
import { count } from '../../../schema/data/figures.ts';
import { touchpoint as fields } from '../../../schema/data/touchpoints.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';

const { channel, description } = fields.shape;

/** The list of touchpoints. */
export const touchpoints = onePage(
  addressOf('touchpoint'),
  'Where customers meet this organisation, or others who speak about it.',
  {
    documents: z
      .array(
        z.strictObject({ ...listed, channel, description, steps: count.describe('How many steps meet it') }),
      )
      .describe('The touchpoints, by id'),
  },
  ({ book }) => ({
    documents: book.touchpoints.map((touchpoint) => ({
      ...listedAs('touchpoint', touchpoint),
      ...(touchpoint.channel !== undefined && { channel: touchpoint.channel }),
      ...(touchpoint.description && { description: touchpoint.description }),
      steps: usageOf(book).stepsByTouchpoint.get(touchpoint.id)?.length ?? 0,
    })),
  }),
);
