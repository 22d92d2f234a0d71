import { z } from 'zod';
import { claim } from './claim.ts';

/** A document of a kind whose fields are not checked yet: it has a title and can be referred to. */
export const openDocument = z.looseObject({
  title: claim.describe('What it is called'),
  description: claim.optional().describe('What it is, in a sentence'),
});
