import { pictureAsPng } from '../../src/diagrams/picture/rasterise.ts';
import type { Book } from '../../src/book/book.ts';
import type { Diagrams } from '../../src/site/data/diagrams.ts';
import type { FileHistory } from '../../src/site/data/history.ts';
import { provideSite, type Site } from '../../src/site/data/site.ts';

const noDiagrams: Diagrams = {
  ofJourney: () => Promise.resolve(undefined),
  ofSource: () => Promise.reject(new Error('This site draws no diagrams.')),
  answer: () => undefined,
  write: () => 0,
  close: () => Promise.resolve(),
};

/** Makes a site of a book, without diagrams, the one that pages are made from. */
export function provideTinySite(
  book: Book,
  { base = '/', history = { changed: new Map(), prefix: '' } }: { base?: string; history?: FileHistory } = {},
): Site {
  const site: Site = {
    book,
    diagnostics: [],
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
