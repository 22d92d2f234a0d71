import { z } from 'zod';
import { listOf, referenceTo, text } from './scalars.ts';

/** How much a pain hurts. */
export const severity = z.enum(['low', 'medium', 'high']);

/** A sentence about the customer, with the sources it rests on. No source means that it is assumed. */
export interface Claim {
  readonly text: string;
  readonly evidence: readonly string[];
  readonly severity?: z.output<typeof severity>;
}

/** A sentence with all that can be said of it. */
export const fullClaim = z.strictObject({
  text: text.describe('The sentence itself'),
  severity: severity.optional().describe('How much it hurts: low, medium or high'),
  evidence: listOf(referenceTo('source')).optional().describe('The sources it rests on'),
});

/** A plain text, or a mapping that adds what the text rests on and how much it weighs. */
export const claim = z.union([
  text.transform((sentence): Claim => ({ text: sentence, evidence: [] })),
  fullClaim.transform((written): Claim => ({
    text: written.text,
    evidence: written.evidence ?? [],
    ...(written.severity && { severity: written.severity }),
  })),
]);

/** One claim or a list of them. */
export const claims = listOf(claim);
