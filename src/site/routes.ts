import { fileURLToPath } from 'node:url';
import type { InjectedRoute } from 'astro';
import { atlasJourneys } from '../analysis/atlas.ts';
import { comparableJourneys } from '../analysis/segment-comparison.ts';
import type { Book } from '../book/book.ts';
import { hasLenses } from './data/lenses.ts';
import { trimEntries } from './data/trim-entries.ts';

/** Where the pages lie: components are not compiled, so they stay in the source, also when this file has moved. */
const source = new URL('../../src/site/', import.meta.url);

interface BookRoute extends InjectedRoute {
  /** Whether a book has anything to show there, as of a day if one is known; always when left out. */
  readonly wanted?: (book: Book, asOf?: string) => boolean;
}

const page = (pattern: string, file: string, wanted?: BookRoute['wanted']): BookRoute => ({
  pattern,
  entrypoint: new URL(`routes/${file}.astro`, source),
  ...(wanted && { wanted }),
});

/** The pages of a site. A page that would be empty is not made. */
export const routes: readonly BookRoute[] = [
  page('/', 'home'),
  page('/journeys', 'journeys'),
  page('/journeys/[...id]', 'journey'),
  page('/journeys/[...id]/through/[...framework]', 'journey-lens', hasLenses),
  page('/browse/journeys/[page]', 'journeys-page'),
  page('/atlas', 'atlas', (book) => atlasJourneys(book).length > 1),
  page('/compare', 'compare', (book) => comparableJourneys(book).length > 0),
  page('/compare/[...id]', 'comparison', (book) => comparableJourneys(book).length > 0),
  page('/segments', 'segments', (book) => book.segments.length > 0),
  page('/segments/[...id]', 'segment', (book) => book.segments.length > 0),
  page('/touchpoints', 'touchpoints', (book) => book.touchpoints.length > 0),
  page('/touchpoints/[...id]', 'touchpoint', (book) => book.touchpoints.length > 0),
  page('/channels', 'channels', (book) => book.channels.length > 0),
  page('/channels/[...id]', 'channel', (book) => book.channels.length > 0),
  page('/frameworks', 'frameworks'),
  page('/frameworks/[...id]', 'framework'),
  page('/owners', 'owners', (book) => book.teams.length > 0),
  page('/owners/[...id]', 'owner', (book) => book.teams.length > 0),
  page('/matrix', 'matrix', (book) => book.touchpoints.length > 0),
  page('/goals', 'goals', (book) => book.goals.length > 0),
  page('/goals/[...id]', 'goal', (book) => book.goals.length > 0),
  page('/opportunities', 'opportunities', (book) => book.opportunities.length > 0),
  page('/opportunities/[...id]', 'opportunity', (book) => book.opportunities.length > 0),
  page('/initiatives', 'initiatives', (book) => book.initiatives.length > 0),
  page('/initiatives/[...id]', 'initiative', (book) => book.initiatives.length > 0),
  page('/trim', 'trim', (book, asOf) => trimEntries(book, asOf).length > 0),
  page('/sources', 'sources', (book) => book.sources.length > 0),
  page('/sources/[...id]', 'source', (book) => book.sources.length > 0),
  page('/metrics', 'metrics', (book) => book.metrics.length > 0),
  page('/metrics/[...id]', 'metric', (book) => book.metrics.length > 0),
  page('/glossary', 'glossary', (book) => book.glossary.length > 0),
  page('/pages', 'pages', (book) => book.pages.some((one) => one.id !== 'index')),
  page('/pages/[...id]', 'page', (book) => book.pages.some((one) => one.id !== 'index')),
  page('/404', 'not-found'),
];

/**
 * What every page runs in the browser. It is not a script of a component: those are found only where the site
 * and this package lie under one folder.
 *
 * @param command Astro’s name for what it does: `dev` while people write
 */
export function pageScript(command: string): string {
  const whileWriting = command === 'dev' ? ['browser/stay-fresh.ts'] : [];
  return [
    'search/browser/open-search.ts',
    'browser/copy-source.ts',
    'browser/switch-lens.ts',
    ...whileWriting,
  ]
    .map((file) => `import ${JSON.stringify(fileURLToPath(new URL(file, source)))};`)
    .join('\n');
}
