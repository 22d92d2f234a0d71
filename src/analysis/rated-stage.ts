import type { Book } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import type { Stage } from '../frameworks/framework.ts';

const known = new WeakMap<Book, ReadonlyMap<string, Stage>>();

/**
 * The stages a rating may name, by their ids: those of the book’s own framework first and in its order, then those of
 * all others; of two stages with one id the first counts. Found once for each book.
 */
export function ratedStages(book: Book): ReadonlyMap<string, Stage> {
  const found = known.get(book);
  if (found) return found;
  const own = lookup(book).frameworks.get(book.settings.framework);
  const all = [...(own ? [own] : []), ...book.frameworks].flatMap(({ stages }) => stages);
  const made = new Map<string, Stage>();
  for (const stage of all) if (!made.has(stage.id)) made.set(stage.id, stage);
  known.set(book, made);
  return made;
}
