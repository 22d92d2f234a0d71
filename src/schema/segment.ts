import { z } from 'zod';
import { claim, claims } from './claim.ts';
import { answers, day, listOf, referenceTo, scale, score, share, text } from './scalars.ts';

/** A satisfaction with how it was found out. */
export const measuredSatisfaction = z.strictObject({
  value: score.describe('A mean such as 3.8, or a share such as 62%'),
  scale: scale.optional().describe('The scale of the answers, such as 1..5; by default the book’s'),
  method: text.optional().describe('How the answers became one figure: mean, top-two-box, nps, …'),
  n: answers.optional().describe('How many people answered, at least one'),
  date: day.optional().describe('When they answered'),
  source: referenceTo('source').optional().describe('The source it comes from'),
});

/** How satisfied a segment is, with how that was found out. A plain number is a mean on the book’s scale. */
export const satisfaction = z.union([
  score.transform((value): z.output<typeof measuredSatisfaction> => ({ value })),
  measuredSatisfaction,
]);

/** A person made up to illustrate a segment. */
export const persona = z.strictObject({
  name: text.describe('A first name is enough'),
  about: claim.optional().describe('Who they are, in a sentence'),
  quote: claim.optional().describe('Something they would say'),
});

/** The roles people take. */
export const segmentRole = z.enum(['customer', 'influencer', 'reviewer', 'advocate', 'detractor']);

/** A group of customers with the same why, how and situation. */
export const segment = z.strictObject({
  title: claim.describe('What the organisation calls them'),
  summary: claim.optional().describe('Who they are, in a sentence'),
  share: share.optional().describe('Their share of all customers'),
  why: claim.optional().describe('Why they buy'),
  how: claim.optional().describe('How they use it'),
  situation: claim.optional().describe('In what situation'),
  satisfaction: satisfaction.optional().describe('How satisfied they are'),
  roles: listOf(segmentRole).optional().describe('The roles its people take besides customer'),
  goals: claims.optional().describe('What they want to achieve'),
  jobs: claims.optional().describe('When …, I want to …, so I can …'),
  personas: listOf(persona).optional().describe('People who illustrate the segment'),
  evidence: listOf(referenceTo('source')).optional().describe('The sources it rests on'),
  owner: referenceTo('team').optional().describe('The team that knows them best'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
