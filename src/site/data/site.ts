import type { DayChoice } from '../../analysis/day-of-book.ts';
import type { Book } from '../../book/book.ts';
import type { Diagnostic } from '../../book/diagnostic.ts';
import type { BookFindings } from '../../rules/book-findings.ts';
import type { KeptPngs } from '../downloads/kept-pngs.ts';
import type { Diagrams } from './diagrams.ts';
import type { FileHistory } from './history.ts';
import type { PastOfBook } from './past-of-book.ts';
import type { PreparedBook } from './prepared-book.ts';

/** What every page of a site is made from. It is loaded once and shared by all pages. */
export interface Site {
  readonly book: Book;
  /** What is to be said of the files as they are now; the book may be older, from when it last had no error. */
  readonly diagnostics: readonly Diagnostic[];
  /** The same by what of the book they are about. */
  readonly findings: BookFindings;
  /** What the rules say of the book as it was. */
  readonly past: PastOfBook;
  /** What a rule finds, in a sentence of Markdown. */
  readonly ruleSays: (rule: string) => string;
  /**
   * While people write, the text of each file of prose when the book last had no error, by its absolute path:
   * the pages are made from it. A build reads the files.
   */
  readonly prose?: ReadonlyMap<string, string>;
  /** While people write, how many times the book was read without an error; counted on by the pages. */
  readonly edition?: number;
  /** The absolute path of the folder that holds the book. */
  readonly root: string;
  /** The path all addresses begin with and end in `/`. */
  readonly base: string;
  readonly history: FileHistory;
  /** What decides the day the site speaks of as today, `history.asOf`, whenever the book is read again. */
  readonly day: DayChoice;
  /** Hears that all pages are written, and then makes the index of the search; without it, the build does. */
  readonly written?: PreparedBook['written'];
  readonly diagrams: Diagrams;
  /** The maps as PNG, drawn when they are first asked for. */
  readonly pngs: KeptPngs;
}

const slot = Symbol.for('journeybook.site');

/**
 * The site whose pages are being made. Astro bundles the pages and runs the bundle in the process that loaded
 * the book, so the two meet on the global object: the book is neither copied nor serialised.
 */
export function site(): Site {
  const { [slot]: current } = globalThis as typeof globalThis & { [slot]?: Site };
  if (current === undefined)
    throw new Error('No book is loaded: the pages run outside the journeybook() integration.');
  return current;
}

/** Makes a site the one that pages are made from. */
export function provideSite(current: Site): void {
  Reflect.set(globalThis, slot, current);
}
