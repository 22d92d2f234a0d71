import { z } from 'zod';
import type { ExitInBook } from '../../../analysis/exits-by-target.ts';
import { share } from '../../../schema/data/figures.ts';
import { origin } from '../../../schema/data/findings.ts';
import { exitTarget } from '../../../schema/data/journey.ts';
import { claim } from '../../../schema/data/parts.ts';

/** An exit of the book. */
export const exitInBook = z
  .strictObject({
    journey: z.string().describe('The id of the journey it leads out of'),
    step: z.string().describe('The id of the step at which customers leave'),
    to: z.string().describe('Who or what they leave to, as it is written'),
    target: exitTarget.optional().describe('What that is in the book; absent for a name outside of it'),
    share: share
      .nullable()
      .describe('The share of customers at the step who leave here; null where it is not known'),
    because: claim.optional().describe('Why they leave'),
    origin: origin.describe('Where it is written'),
  })
  .meta({ id: 'ExitInBook', description: 'Where customers leave a journey, and to whom.' });

/** An exit of the book. */
export function exitData({ journey, step, exit, share: leaving, origin: written }: ExitInBook) {
  const { to, target, because } = exit;
  return {
    journey: journey.id,
    step: step.id,
    to,
    ...(target && { target }),
    share: leaving,
    ...(because && { because }),
    origin: written,
  };
}
