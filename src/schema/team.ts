import { z } from 'zod';
import { claim } from './claim.ts';
import { listOf, text } from './scalars.ts';

/** An owner: the people who answer for a journey or a touchpoint. */
export const team = z.strictObject({
  title: claim.describe('The name of the team'),
  description: claim.optional().describe('What they answer for'),
  contact: text.optional().describe('An address, a chat room or a name'),
  members: listOf(text).optional().describe('Who they are'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
