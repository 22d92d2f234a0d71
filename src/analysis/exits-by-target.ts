import type { Book, Exit, Ground, Journey } from '../book/book.ts';
import { type ExitInPlace, leakageOf } from './leakage.ts';

/** An exit with the journey it leads out of. */
export interface ExitInBook extends ExitInPlace {
  readonly journey: Journey;
}

const known = new WeakMap<Book, ReadonlyMap<string, readonly ExitInBook[]>>();
const none: readonly ExitInBook[] = [];

/** The exits of a book that lead to a touchpoint, a journey, or a name outside of it, in the order of the book. */
export function exitsTo(book: Book, { kind, id }: Pick<Ground, 'kind' | 'id'>): readonly ExitInBook[] {
  let found = known.get(book);
  if (found === undefined) {
    const all = book.journeys.flatMap((journey) =>
      leakageOf(journey).value.exits.map((exit) => ({ ...exit, journey })),
    );
    found = Map.groupBy(all, ({ exit }) => keyOf(exit));
    known.set(book, found);
  }
  return found.get(`${kind} ${id}`) ?? none;
}

/** What an exit leads to, as a key: the same for all exits to the same place. */
export function keyOf({ to, target }: Exit): string {
  return target ? `${target.kind} ${target.id}` : `exit ${to}`;
}
