import type { Book, Journey } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { nearest } from '../../book/nearest.ts';

/**
 * The journey that a page of a site around the book names, by its id or one it had before. Throws where there is none:
 * no check of the book reads that page.
 */
export function namedJourney(book: Book, id: string): Journey {
  const { journeys } = lookup(book);
  const journey = journeys.get(id) ?? book.journeys.find(({ aliases }) => aliases.includes(id));
  if (journey) return journey;
  const near = nearest(id, journeys.keys());
  throw new Error(
    `The book has no journey \`${id}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
  );
}
