import { z } from 'zod';
import { claim } from './claim.ts';
import { fullListOf, listOf, localId, text } from './scalars.ts';

/** The stretches of a customer’s life with a product, in order: what lets one framework be read as another. */
export const lifecycleStretch = z.enum([
  'before-need',
  'explore',
  'decide',
  'buy',
  'receive',
  'use',
  'get-help',
  'share',
  'return',
  'leave',
]);

/** One stage of a framework. */
export const stage = z.strictObject({
  id: localId.describe('The name journeys use for it'),
  title: text.describe('What it is called'),
  definition: claim.optional().describe('What it means'),
  origin: text.optional().describe('Who proposed it, and where, if not whoever proposed the whole'),
  year: z.int().optional().describe('When it was proposed'),
  covers: listOf(lifecycleStretch).optional().describe('The stretches of the customer lifecycle it covers'),
});

/** An ordered model of stages; a lens a journey can be viewed through. */
export const framework = z.strictObject({
  title: claim.describe('What it is called'),
  description: claim.optional().describe('What it is good for'),
  origin: text.optional().describe('Who proposed it, and where'),
  year: z.int().optional().describe('When'),
  stages: fullListOf(stage).describe('Its stages, in order'),
  loop: z.array(localId).min(2).optional().describe('The stage that feeds another: [from, to]'),
});
