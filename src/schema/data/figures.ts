import { z } from 'zod';

/** A share of a whole. */
export const share = z
  .number()
  .min(0)
  .max(1)
  .meta({ id: 'Share', description: 'A share of a whole, from 0 to 1.' });

/** How a customer feels. */
export const emotion = z
  .number()
  .min(-2)
  .max(2)
  .meta({ id: 'Emotion', description: 'From −2 (very negative) to 2 (very positive).' });

/** How many there are of something. */
export const count = z.int().min(0).meta({ id: 'Count', description: 'A whole number of things or people.' });

/** What people said on a scale. */
export const score = z
  .union([
    z.strictObject({ share: share.describe('The share of top-two-box answers, from 0 to 1') }),
    z.strictObject({ mean: z.number().describe('The mean of all answers, on the scale they were given on') }),
  ])
  .meta({
    id: 'Score',
    description:
      'What people said on a scale: a share of answers or a mean on the rating scale of the book. The two are never compared.',
  });

/** How much room there is for something better. */
export const opportunityScore = z
  .strictObject({
    score: z.number().min(0).max(20).describe('From 0 to 20: importance plus what satisfaction lacks of it'),
    exact: z.boolean().describe('true from shares, for which the formula was made; false from means'),
  })
  .meta({ id: 'OpportunityScore', description: 'How much room there is for something better.' });

/** What an opportunity would bring for what it costs. */
export const rice = z.number().min(0).meta({
  id: 'Rice',
  description:
    'Reach × impact × confidence ÷ effort: customers helped for each person-month, weighed by how much and how surely.',
});

/** A figure of a metric. */
export const metricFigure = z.number().meta({
  id: 'MetricFigure',
  description:
    'In the unit of its metric: shares (share, csat-top2, ces-top3) from 0 to 1, nps from −100 to 100, means on their scale, durations in seconds, money in its currency, counts as they are.',
});

/** A scale with both ends included. */
export const scale = z
  .strictObject({
    min: z.number().describe('Its lower end'),
    max: z.number().describe('Its upper end'),
  })
  .meta({ id: 'Scale', description: 'A scale on which people answered, both ends included.' });

/** A length of time. */
export const duration = z
  .strictObject({
    amount: z.number().min(0).describe('How many of the unit'),
    unit: z
      .enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])
      .describe('The unit; a month is a calendar month'),
  })
  .meta({ id: 'Duration', description: 'A length of time as people count it.' });
