import { z } from 'zod';
import { usageOf } from '../../../analysis/usage.ts';
import { count } from '../../../schema/data/figures.ts';
import { channel as fields } from '../../../schema/data/touchpoints.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';

const { description } = fields.shape;

/** The list of channels. */
export const channels = onePage(
  addressOf('channel'),
  'The media in which customers meet this organisation.',
  {
    documents: z
      .array(z.strictObject({ ...listed, description, steps: count.describe('How many steps use it') }))
      .describe('The channels, by id'),
  },
  ({ book }) => ({
    documents: book.channels.map((channel) => ({
      ...listedAs('channel', channel),
      ...(channel.description && { description: channel.description }),
      steps: usageOf(book).stepsByChannel.get(channel.id)?.length ?? 0,
    })),
  }),
);
