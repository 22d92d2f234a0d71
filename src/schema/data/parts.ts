import { z } from 'zod';
import { fullClaim, severity } from '../claim.ts';
import { day } from '../scalars.ts';
import { asWritten } from './as-written.ts';

/** A sentence about the customer. */
export const claim = asWritten(fullClaim, {
  text: z.string(),
  evidence: z.array(z.string()),
  severity: severity.optional(),
}).meta({ id: 'Claim', description: 'A sentence, with the ids of the sources it rests on.' });

/** Several sentences. */
export const claims = z.array(claim);

/** Ids of documents. */
export const ids = z.array(z.string());

/** A calendar day. */
export const date = day.meta({ id: 'Day', description: 'A calendar day, such as 2026-09-14.' });

/** What every document of a kind has that was read from a file. */
export function entry<Kind extends string>(kind: Kind) {
  return {
    kind: z.literal(kind).describe('The kind of document it is'),
    id: z.string().describe('The name others use for it, unique among its kind'),
    title: z.string().describe('What it is called'),
    file: z.string().describe('The file it was read from, relative to the book'),
    prose: z.boolean().describe('Whether the file has prose under its fields'),
    described: z
      .boolean()
      .describe('Whether it has a file of its own, or is only named in content/book.yaml'),
  };
}
