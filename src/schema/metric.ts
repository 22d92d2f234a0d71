import { z } from 'zod';
import { claim } from './claim.ts';
import { figure } from './figure.ts';
import { day, duration, fullListOf, listOf, referenceTo, scale, text } from './scalars.ts';

/** How answers or events become one figure. Figures of unlike method are never compared or averaged. */
const metricMethod = z.enum([
  'share',
  'mean',
  'nps',
  'csat-top2',
  'csat-mean',
  'ces-mean',
  'ces-top3',
  'count',
  'duration',
  'money',
]);

/** One point of a time series. */
export const point = z.strictObject({
  date: day.describe('The day, or the last day of the time, it was measured for'),
  value: figure.describe('What was measured'),
  n: z.int().min(0).optional().describe('How many answers or events it rests on'),
});

/** Something measured over time, with its method, scale and target. */
export const metric = z.strictObject({
  title: claim.describe('What it is called'),
  description: claim.optional().describe('What it tells, in a sentence'),
  method: metricMethod.describe('How answers or events become one figure'),
  scale: scale
    .optional()
    .describe('The scale of the answers, for a mean; 1..5 by default, 1..7 for ces-mean'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'must be a currency such as EUR or NOK' })
    .optional()
    .describe('The currency of money'),
  better: z.enum(['higher', 'lower']).optional().describe('Which way is better'),
  target: figure.optional().describe('Where it should be'),
  every: duration.optional().describe('How often it should be measured, such as 1 month'),
  touchpoints: listOf(referenceTo('touchpoint')).optional().describe('The touchpoints it is measured at'),
  source: referenceTo('source').optional().describe('The source the figures come from'),
  owner: referenceTo('team').optional().describe('The team that answers for it'),
  series: fullListOf(point).optional().describe('What was measured, when'),
  data: z
    .string()
    .regex(/^[^/\\]+\.csv$/i, { error: 'must be the name of a file beside this one, such as completion.csv' })
    .optional()
    .describe('A file of comma-separated values beside this one: date,value,n'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
