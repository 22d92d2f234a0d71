import type { CheckedBook } from '../../rules/check-book.ts';

/**
 * A book that was read and checked before Astro started. Whoever prepares it makes the index of the search, in
 * `pagefind/`, when all pages are written.
 */
export interface PreparedBook {
  readonly loaded: CheckedBook;
  /** Hears that all pages are written, and how many diagrams and files to take along with them. */
  readonly written: (made: { readonly diagrams: number; readonly files: number }) => void;
}

const slot = Symbol.for('journeybook.prepared');
type Holder = typeof globalThis & { [slot]?: PreparedBook | undefined };

/**
 * Hands a book to the integration that builds it, so that it is read only once. The integration may come from
 * a configuration file and so from another copy of this module: they meet on the global object.
 */
export function prepareBook(book: PreparedBook): void {
  (globalThis as Holder)[slot] = book;
}

/** Takes the prepared book of a folder; undefined when there is none, or it was taken. */
export function takePreparedBook(root: string): PreparedBook | undefined {
  const { [slot]: book } = globalThis as Holder;
  if (book?.loaded.root !== root) return undefined;
  (globalThis as Holder)[slot] = undefined;
  return book;
}

/** Whether a prepared book still waits for its integration. */
export function preparedBookWaits(): boolean {
  return (globalThis as Holder)[slot] !== undefined;
}
