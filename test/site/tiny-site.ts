import { pictureAsPng } from '../../src/diagrams/picture/rasterise.ts';
import type { Book } from '../../src/book/book.ts';
import type { Diagrams } from '../../src/site/data/diagrams.ts';
import type { FileHistory } from '../../src/site/data/history.ts';
import { ruleSays } from '../../src/rules/catalogue.ts';
import { bookFindings } from '../../src/rules/book-findings.ts';
import { pastOfBook } from '../../src/site/data/past-of-book.ts';
import type { DataSource } from '../../src/site/json/data-kind.ts';
import { provideSite, type Site } from '../../src/site/data/site.ts';

const noDiagrams: Diagrams = {
  ofJourney: () => Promise.resolve(undefined),
  ofSource: () => Promise.reject(new Error('This site draws no diagrams.')),
  answer: () => undefined,
  write: () => 0,
  close: () => Promise.resolve(),
};

/** What data is made from of a book about which nothing is noticed, and whose past nobody knows. */
export function dataOf(book: Book, history: FileHistory): DataSource {
  const { findings, past, ruleSays } = nothingNoticed(book);
  return { book, history, findings, past, ruleSays };
}

function nothingNoticed(book: Book): Pick<Site, 'findings' | 'past' | 'ruleSays'> {
  return {
    findings: bookFindings(book, [], { root: '/tiny' }),
    past: pastOfBook(() => Promise.resolve({ kind: 'no-history' })),
    ruleSays,
  };
}

/** Makes a site of a book, without diagrams, the one that pages are made from. */
export function provideTinySite(
  book: Book,
  { base = '/', history = { changed: new Map(), prefix: '' } }: { base?: string; history?: FileHistory } = {},
): Site {
  const site: Site = {
    book,
    diagnostics: [],
    ...nothingNoticed(book),
    root: '/tiny',
    base,
    history,
    day: { given: history.asOf },
    diagrams: noDiagrams,
    pngs: { of: pictureAsPng },
  };
  provideSite(site);
  return site;
}
