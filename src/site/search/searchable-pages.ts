import { atlasJourneys } from '../../analysis/atlas.ts';
import type { Book, Entry } from '../../book/book.ts';
import { hasCharts } from '../data/chart-pages.ts';
import { folders, isPaged, pathOf, pathTo } from '../data/paths.ts';

/** A page that can be found. */
export interface SearchablePage {
  /** Its address on the server, encoded, with the base of the site. */
  readonly href: string;
  /** Its address within the site as Pagefind keeps it: with a leading `/`, not encoded. */
  readonly url: string;
}

/** The pages of a book that tell search what they are, in the order in which a build writes them: by address. */
export function searchablePages(book: Book): readonly SearchablePage[] {
  const { journeys, segments, touchpoints, channels, frameworks, teams, sources, metrics, ...rest } = book;
  const { goals, opportunities, initiatives } = rest;
  const pages = book.pages.filter(({ id }) => id !== 'index');
  const documents: readonly Pick<Entry<string>, 'kind' | 'id'>[] = [
    ...[journeys, segments, touchpoints, channels, frameworks, teams, sources, metrics, pages].flat(),
    ...[goals, opportunities, initiatives].flat(),
  ];
  const listed = documents.flatMap(({ kind, id }) =>
    isPaged(kind) ? [{ href: pathOf(kind, id), url: `/${folders[kind]}/${id}/` }] : [],
  );
  const single = [
    '',
    'matrix/',
    ...(book.glossary.length > 0 ? ['glossary/'] : []),
    ...(atlasJourneys(book).length > 1 ? ['atlas/'] : []),
    ...(hasCharts(book) ? ['charts/'] : []),
  ];
  const others = single.map((path) => ({ href: pathTo(path), url: `/${path}` }));
  // A build goes by the names of the files.
  const file = ({ url }: SearchablePage) => `${url}index.html`;
  return [...listed, ...others].toSorted((one, other) => (file(one) < file(other) ? -1 : 1));
}
