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
  ['journey', 'journeys', 'journey', 'journeys'],
  ['segment', 'segments', 'segment', 'segments'],
  ['touchpoint', 'touchpoints', 'touchpoint', 'touchpoints'],
  ['channel', 'channels', 'channel', 'channels'],
  ['team', 'teams', 'owner', 'owners'],
  ['source', 'sources', 'source', 'sources'],
  ['metric', 'metrics', 'metric', 'metrics'],
  ['goal', 'goals', 'goal', 'goals'],
  ['opportunity', 'opportunities', 'opportunity', 'opportunities'],
  ['initiative', 'initiatives', 'initiative', 'initiatives'],
] as const satisfies readonly (readonly [PagedKind, keyof Book, string, string])[];

/** What a book holds, kind by kind; kinds it has nothing of are left out. */
export function counts(book: Book): readonly Count[] {
  return counted.flatMap(([kind, list, one, many]) => {
    const count = book[list].length;
    if (count === 0) return [];
    return [{ count, name: count === 1 ? one : many, href: pathOf(kind) }];
  });
}
