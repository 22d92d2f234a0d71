import { z } from 'zod';
import { claim } from './claim.ts';
import { day, listOf, referenceTo, share, text } from './scalars.ts';

/** The steps of impact in RICE: massive, high, medium, low, minimal. */
const impact = z.literal([3, 2, 1, 0.5, 0.25], { error: 'must be 3, 2, 1, 0.5 or 0.25' });

/** A change worth considering, tied to the pains or gaps that justify it. */
export const opportunity = z.strictObject({
  title: claim.describe('The change, in a sentence'),
  description: claim.optional().describe('What is meant, in a sentence or two'),
  from: listOf(referenceTo('ground'))
    .optional()
    .describe('What justifies it: steps as journey#step, journeys, touchpoints, segments'),
  segments: listOf(referenceTo('segment'))
    .optional()
    .describe('Whom it would help; by default those of its steps'),
  reach: z.number().min(0).optional().describe('How many customers it would reach in the time planned for'),
  impact: impact
    .optional()
    .describe(
      'How much it would change for each customer: 3 is massive, 2 high, 1 medium, 0.5 low, 0.25 minimal',
    ),
  confidence: share.optional().describe('How sure that is, such as 80%'),
  effort: z.number().positive().optional().describe('What it would take, in person-months'),
  noticed: day.optional().describe('The day it was noticed, by which one sees how long it has waited'),
  owner: referenceTo('team').optional().describe('The team that answers for it'),
  evidence: listOf(referenceTo('source')).optional().describe('The sources it rests on'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
