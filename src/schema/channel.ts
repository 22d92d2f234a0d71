import { z } from 'zod';
import { claim } from './claim.ts';
import { listOf, referenceTo, text } from './scalars.ts';

/** The medium a touchpoint lives in. */
export const channel = z.strictObject({
  title: claim.describe('What people call it'),
  description: claim.optional().describe('What belongs to it'),
  owner: referenceTo('team').optional().describe('The team that answers for it'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
