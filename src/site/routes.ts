import { fileURLToPath } from 'node:url';
import type { InjectedRoute } from 'astro';
/** Where the pages lie: components are not compiled, so they stay in the source, also when this file has moved. */
const source = new URL('../../src/site/', import.meta.url);

interface BookRoute extends InjectedRoute {
  /** The name of the page: of its file in `routes/`. */
  readonly name: string;
}

const page = (pattern: string, name: string): BookRoute => ({
  name,
  pattern,
  entrypoint: new URL(`routes/${name}.astro`, source),
});

/** The pages a site may have; one that would be empty is not made. */
export const routes: readonly BookRoute[] = [
  page('/', 'home'),
  page('/journeys', 'journeys'),
  page('/journeys/[...id]', 'journey'),
  page('/journeys/[...id]/through/[...framework]', 'journey-lens'),
  page('/journeys/[...id]/embed', 'journey-embed'),
  page('/browse/journeys/[page]', 'journeys-page'),
  page('/atlas', 'atlas'),
  page('/compare', 'compare'),
  page('/compare/[...id]', 'comparison'),
  page('/segments', 'segments'),
  page('/segments/[...id]', 'segment'),
  page('/touchpoints', 'touchpoints'),
  page('/touchpoints/[...id]', 'touchpoint'),
  page('/channels', 'channels'),
  page('/channels/[...id]', 'channel'),
  page('/frameworks', 'frameworks'),
  page('/frameworks/[...id]', 'framework'),
  page('/owners', 'owners'),
  page('/owners/[...id]', 'owner'),
  page('/matrix', 'matrix'),
  page('/matrix/[...view]', 'matrix-view'),
  page('/charts', 'charts'),
  page('/charts/importance-performance/[...segment]', 'importance-performance'),
  page('/charts/landscape/[...segment]', 'landscape'),
  page('/charts/contrast/[...pair]', 'contrast'),
  page('/charts/priorities', 'priorities'),
  page('/goals', 'goals'),
  page('/goals/[...id]', 'goal'),
  page('/opportunities', 'opportunities'),
  page('/opportunities/[...id]', 'opportunity'),
  page('/initiatives', 'initiatives'),
  page('/initiatives/[...id]', 'initiative'),
  page('/trim', 'trim'),
  page('/health', 'health'),
  page('/sources', 'sources'),
  page('/sources/[...id]', 'source'),
  page('/metrics', 'metrics'),
  page('/metrics/[...id]', 'metric'),
  page('/glossary', 'glossary'),
  page('/pages', 'pages'),
  page('/pages/[...id]', 'page'),
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
    'browser/choose-lanes.ts',
    'browser/follow-links.ts',
    'browser/present-map.ts',
    'browser/fold-phases.ts',
    'browser/head-along.ts',
    'browser/walk-map.ts',
    'browser/copy-source.ts',
    'browser/print-page.ts',
    'browser/switch-lens.ts',
    'browser/of-some-pages.ts',
    ...whileWriting,
  ]
    .map((file) => `import ${JSON.stringify(fileURLToPath(new URL(file, source)))};`)
    .join('\n');
}
