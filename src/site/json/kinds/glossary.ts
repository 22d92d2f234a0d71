import { z } from 'zod';
import { term } from '../../../schema/data/book.ts';
import { onePage } from '../data-kind.ts';

/** What words mean in the book. */
export const glossary = onePage(
  'glossary/',
  'What words mean in this book.',
  { terms: z.array(term).describe('The words, by title') },
  ({ book }) => ({ terms: book.glossary }),
);
