import { z } from 'zod';
import { claim } from './claim.ts';
import { day, listOf, referenceTo, text, webAddress } from './scalars.ts';

/** Where knowledge can come from. */
const sourceKind = z.enum([
  'interviews',
  'survey',
  'analytics',
  'diary',
  'observation',
  'workshop',
  'desk',
  'assumption',
]);

/** Where knowledge comes from: a study, figures, a workshop, or nothing but an assumption. */
export const source = z.strictObject({
  title: claim.describe('What it is called'),
  kind: sourceKind.optional().describe('How it was found out'),
  description: claim.optional().describe('What it is, in a sentence'),
  date: day.optional().describe('When it was gathered; of a longer study, its end'),
  n: z.int().min(0).optional().describe('How many people, answers or visits it rests on'),
  expires: day.optional().describe('From when on it should no longer be believed'),
  answers: claim.optional().describe('The question it answers'),
  verdict: z.enum(['keep', 'trim']).optional().describe('What came of the critical look at it'),
  owner: referenceTo('team').optional().describe('The team that answers for it'),
  link: webAddress.optional().describe('Where the study itself can be read'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
