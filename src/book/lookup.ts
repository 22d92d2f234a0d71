import type { Book } from './book.ts';

type Lists = Omit<Book, 'settings'>;

/** The documents of a book by kind and id. */
export type Lookup = { readonly [List in keyof Lists]: ReadonlyMap<string, Lists[List][number]> };

const known = new WeakMap<Book, Lookup>();

/** The documents of a book by kind and id; built once for each book. */
export function lookup(book: Book): Lookup {
  const found = known.get(book);
  if (found) return found;
  const made: Lookup = {
    journeys: byId(book.journeys),
    segments: byId(book.segments),
    touchpoints: byId(book.touchpoints),
    channels: byId(book.channels),
    teams: byId(book.teams),
    frameworks: byId(book.frameworks),
    pages: byId(book.pages),
    glossary: byId(book.glossary),
    sources: byId(book.sources),
    metrics: byId(book.metrics),
    goals: byId(book.goals),
    opportunities: byId(book.opportunities),
    initiatives: byId(book.initiatives),
  };
  known.set(book, made);
  return made;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
