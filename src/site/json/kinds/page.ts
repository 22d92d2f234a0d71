import { page as document } from '../../../schema/data/book.ts';
import { documentPages } from '../data-kind.ts';

/** A prose page: what its file says of it. The prose itself is only on the page. */
export const page = documentPages(
  'page',
  ({ pages }) => pages.filter(({ id }) => id !== 'index'),
  'A prose page: what its file says of it. The prose itself is only on the page.',
  { document: document.describe('The page') },
  (one) => ({ document: one }),
);
