import type { Book, Journey } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';

/** The journey a component in prose shows: the one it names, else the one whose page it stands on. */
export function chosenJourney(book: Book, named: string | undefined, current: string | undefined): Journey {
  const id = named?.replace(/^journey:/, '') ?? current;
  const journey = id === undefined ? undefined : lookup(book).journeys.get(id);
  if (journey === undefined)
    throw new Error(
      `The book has no journey ${id ?? 'for this component'}; the check lets only known ones pass.`,
    );
  return journey;
}
