import type { Book } from '../book/book.ts';
import { newestDay } from './newest-day.ts';

/** Days (`2026-09-14`) from outside of a book that may be its today. */
export interface DayChoice {
  /** What whoever asks has chosen. */
  readonly given?: string | undefined;
  /** The day of the newest commit of the repository the book lies in. */
  readonly newestCommit?: string | undefined;
}

/**
 * The day (`2026-09-14`) a book speaks of as today, by which something is old or overdue: the one that is given, else
 * that of the newest commit, else the newest the book itself tells of. Undefined where nothing tells of a day: then
 * nothing is old.
 */
export function dayOfBook(book: Book, { given, newestCommit }: DayChoice): string | undefined {
  return given ?? newestCommit ?? newestDay(book);
}
