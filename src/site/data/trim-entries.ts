import { type TrimEntry, trimList } from '../../analysis/trim-list.ts';
import type { Book } from '../../book/book.ts';
import { formatDay } from './format-day.ts';

const known = new WeakMap<Book, Map<string | undefined, readonly TrimEntry[]>>();

/** The trim list of a book as of a day, if one is known; found once for each book and day. */
export function trimEntries(book: Book, asOf: string | undefined): readonly TrimEntry[] {
  const days = known.get(book) ?? new Map<string | undefined, readonly TrimEntry[]>();
  known.set(book, days);
  const entries = days.get(asOf) ?? trimList(book, asOf);
  days.set(asOf, entries);
  return entries;
}

/** A fact as the site writes it: with its days as people write them. */
export function factInWords(because: string): string {
  return because.replace(/\b\d{4}-\d\d-\d\d\b/g, formatDay);
}
