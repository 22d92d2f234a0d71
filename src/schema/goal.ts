import { z } from 'zod';
import { claim } from './claim.ts';
import { day, listOf, referenceTo, text } from './scalars.ts';

/** What an initiative must serve to be kept. */
export const goal = z.strictObject({
  title: claim.describe('What shall be so'),
  description: claim.optional().describe('What is meant, in a sentence or two'),
  serves: claim.optional().describe('The part of the vision it serves'),
  metric: listOf(referenceTo('metric')).optional().describe('What tells whether it is reached'),
  by: day.optional().describe('When it shall be reached'),
  owner: referenceTo('team').optional().describe('The team that answers for it'),
  evidence: listOf(referenceTo('source')).optional().describe('The sources it rests on'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
