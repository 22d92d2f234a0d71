import { z } from 'zod';
import { claim } from './claim.ts';
import { answers, day, listOf, referenceTo, score, share, text } from './scalars.ts';

/** What a touchpoint can be there for. */
export const touchpointRole = z.enum(['orientation', 'conversion', 'usage', 'service', 'advocacy']);

/** What one segment says of a touchpoint, in one stage or over all of them. */
export const rating = z.strictObject({
  segment: referenceTo('segment').describe('The segment that was asked'),
  stage: referenceTo('stage').optional().describe('The stage it was asked about; absent means overall'),
  importance: score.optional().describe('How important it is: 82% (top-two-box) or 4.1 (mean)'),
  satisfaction: score.optional().describe('How well it does: 41% (top-two-box) or 3.9 (mean)'),
  sales: share.optional().describe('Its share of sales in this segment'),
  source: referenceTo('source').optional().describe('The source of the figures'),
  n: answers.optional().describe('How many people answered, at least one'),
  method: text.optional().describe('How they were asked'),
  date: day.optional().describe('When they were asked'),
});

/** Where customer and organisation, or anyone speaking about it, meet. */
export const touchpoint = z.strictObject({
  title: claim.describe('What people call it'),
  description: claim.optional().describe('What it is, in a sentence'),
  channel: referenceTo('channel').optional().describe('The medium it lives in'),
  ownership: z
    .enum(['brand', 'partner', 'customer', 'external'])
    .optional()
    .describe('Whose it is: brand, partner, customer or external'),
  media: z.enum(['owned', 'paid', 'earned']).optional().describe('owned, paid or earned'),
  role: listOf(touchpointRole).optional().describe('What it is there for'),
  owner: referenceTo('team').optional().describe('The team that answers for it'),
  sales: share.optional().describe('Its share of direct sales'),
  ratings: listOf(rating).optional().describe('What each segment says of it'),
  metrics: listOf(referenceTo('metric')).optional().describe('What is measured here'),
  evidence: listOf(referenceTo('source')).optional().describe('The sources it rests on'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
