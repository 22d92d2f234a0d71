import { z } from 'zod';
import { usageOf } from '../../../analysis/usage.ts';
import { ids } from '../../../schema/data/parts.ts';
import { channel as document } from '../../../schema/data/touchpoints.ts';
import { documentPages } from '../data-kind.ts';
import { stepsByStage, stepsOfStage } from '../parts/steps-by-stage.ts';

/** A channel: the touchpoints that live in it and the steps that use it. */
export const channel = documentPages(
  'channel',
  ({ channels }) => channels,
  'A channel: the touchpoints that live in it and the steps that use it.',
  {
    document: document.describe('The channel'),
    touchpoints: ids.describe('The ids of the touchpoints that live in it'),
    steps: z.array(stepsOfStage).describe('The steps that use it, by stage'),
  },
  (one, { book }) => ({
    document: one,
    touchpoints: book.touchpoints.filter(({ channel: medium }) => medium === one.id).map(({ id }) => id),
    steps: stepsByStage(book, usageOf(book).stepsByChannel.get(one.id) ?? []),
  }),
);
