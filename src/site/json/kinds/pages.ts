import { z } from 'zod';
import { page as fields } from '../../../schema/data/book.ts';
import { addressOf, onePage } from '../data-kind.ts';
import { listed, listedAs } from '../parts/listed.ts';

const { description, language } = fields.shape;

/** The list of prose pages. */
export const pages = onePage(
  addressOf('page'),
  'The prose pages of the book; that of the home page is not among them.',
  {
    documents: z
      .array(z.strictObject({ ...listed, description, language }))
      .describe('The pages, by their order and title'),
  },
  ({ book }) => ({
    documents: book.pages
      .filter(({ id }) => id !== 'index')
      .map((page) => ({
        ...listedAs('page', page),
        ...(page.description && { description: page.description }),
        language: page.language,
      })),
  }),
);
