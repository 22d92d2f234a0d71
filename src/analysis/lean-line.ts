import type { Book, Initiative } from '../book/book.ts';

/** What leads from the work to where the organisation wants to be, each list in the order of the book. */
export interface LeanLine {
  /** The initiatives that serve each goal, by its id; nothing for a goal that nobody serves. */
  readonly initiativesByGoal: ReadonlyMap<string, readonly Initiative[]>;
  /** The initiatives that take up each opportunity, by its id; nothing for one that nobody took up. */
  readonly initiativesByOpportunity: ReadonlyMap<string, readonly Initiative[]>;
  /** The initiatives that serve no goal. */
  readonly adrift: readonly Initiative[];
}

const known = new WeakMap<Book, LeanLine>();

/** The line from initiatives to goals and opportunities; found once for each book. */
export function leanLineOf(book: Book): LeanLine {
  const found = known.get(book);
  if (found) return found;
  const line = {
    initiativesByGoal: byName(book, ({ goals }) => goals),
    initiativesByOpportunity: byName(book, ({ opportunities }) => opportunities),
    adrift: book.initiatives.filter(({ goals }) => goals.length === 0),
  };
  known.set(book, line);
  return line;
}

function byName(book: Book, namesIn: (initiative: Initiative) => readonly string[]) {
  const lists = new Map<string, Initiative[]>();
  for (const initiative of book.initiatives) {
    for (const name of new Set(namesIn(initiative))) {
      const list = lists.get(name);
      if (list) list.push(initiative);
      else lists.set(name, [initiative]);
    }
  }
  return lists;
}
