import type { Book } from '../../book/book.ts';
import { pathOf, type PagedKind } from './paths.ts';

/** How many documents of a kind a book has. */
export interface Count {
  readonly count: number;
  /** The kind in singular or plural, as the count asks. */
  readonly name: string;
  readonly href: string;
}

const counted = [
  ['journey', 'journeys', 'journeys'],
  ['segment', 'segments', 'segments'],
  ['touchpoint', 'touchpoints', 'touchpoints'],
  ['channel', 'channels', 'channels'],
  ['team', 'teams', 'owners'],
] as const satisfies readonly (readonly [PagedKind, keyof Book, string])[];

/** What a book holds, kind by kind; kinds it has nothing of are left out. */
export function counts(book: Book): readonly Count[] {
  return counted.flatMap(([kind, list, plural]) => {
    const count = book[list].length;
    if (count === 0) return [];
    return [{ count, name: count === 1 ? plural.slice(0, -1) : plural, href: pathOf(kind) }];
  });
}
