import { z } from 'zod';
import { claim } from './claim.ts';
import { figure } from './figure.ts';
import { day, listOf, referenceTo, text } from './scalars.ts';

/** What came of looking at something critically. */
export const decision = z.enum(['keep', 'trim', 'scale']);

/** A test inside an initiative: hypothesis, measure, target, result, decision. */
export const experiment = z.strictObject({
  hypothesis: claim.describe('What should happen, and why'),
  metric: referenceTo('metric').optional().describe('What it is judged by'),
  baseline: figure.optional().describe('The figure before'),
  target: figure.optional().describe('The figure hoped for'),
  result: figure.optional().describe('The figure after'),
  n: z.int().min(0).optional().describe('How many customers took part'),
  from: day.optional().describe('When it began'),
  to: day.optional().describe('When it ended, or is to end'),
  source: referenceTo('source').optional().describe('The source of the result'),
  decision: decision.optional().describe('What was decided: keep, trim or scale'),
});

/** Work under way or proposed: takes up opportunities, serves goals, is judged by metrics. */
export const initiative = z.strictObject({
  title: claim.describe('What it is called'),
  description: claim.optional().describe('What is done, in a sentence or two'),
  goals: listOf(referenceTo('goal')).optional().describe('The goals it serves'),
  opportunities: listOf(referenceTo('opportunity')).optional().describe('The opportunities it takes up'),
  metrics: listOf(referenceTo('metric')).optional().describe('What it is judged by, besides its experiments'),
  status: z
    .enum(['proposed', 'running', 'done', 'stopped'])
    .optional()
    .describe('How far it is; proposed by default')
    .meta({ default: 'proposed' }),
  decision: decision.optional().describe('What was decided last: keep, trim or scale'),
  from: day.optional().describe('When it began'),
  to: day.optional().describe('When it ended, or is to end'),
  owner: referenceTo('team').optional().describe('The team that answers for it'),
  experiments: listOf(experiment).optional().describe('Its tests'),
  evidence: listOf(referenceTo('source')).optional().describe('The sources it rests on'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
