import { z } from 'zod';
import { claim } from './claim.ts';
import { language, listOf, text } from './scalars.ts';

/** A prose page. */
export const page = z.strictObject({
  title: claim.describe('The title of the page'),
  description: claim.optional().describe('The page in a sentence'),
  order: z.number().optional().describe('Its place among the pages; smaller numbers come first'),
  language: language.optional().describe('The language it is written in; by default the book’s'),
  tags: listOf(text).optional().describe('Words to find it by'),
});
