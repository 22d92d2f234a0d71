import type { Book } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import { isExpired } from './expired.ts';

/** Whether all that something rests on has expired as of a day; what rests on nothing cannot expire. */
export function isStale(book: Book, evidence: readonly string[], asOf: string | undefined): boolean {
  const { sources } = lookup(book);
  const restsOn = evidence.flatMap((id) => sources.get(id) ?? []);
  return restsOn.length > 0 && restsOn.every((source) => isExpired(source, asOf));
}
