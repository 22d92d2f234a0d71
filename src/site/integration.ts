import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration } from 'astro';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import { dayOfBook } from '../analysis/day-of-book.ts';
import { bookFindings } from '../rules/book-findings.ts';
import { checkBook } from '../rules/check-book.ts';
import { ruleSays } from '../rules/catalogue.ts';
import { pastFindings } from '../rules/past-findings.ts';
import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { day as dayPattern } from '../schema/scalars.ts';
import { createDiagrams } from './data/diagrams.ts';
import { givenDay } from './data/given-day.ts';
import { readHistory } from './data/history.ts';
import { pastOfBook } from './data/past-of-book.ts';
import { takePreparedBook } from './data/prepared-book.ts';
import { provideSite, site } from './data/site.ts';
import { isWanted } from './data/wanted-pages.ts';
import { keptPngs } from './downloads/kept-pngs.ts';
import { finishSite } from './finish.ts';
import { headingLinks } from './prose/heading-links.ts';
import { proseModules } from './prose/prose-modules.ts';
import { remarkDiagrams } from './prose/remark-diagrams.ts';
import { remarkReferences } from './prose/remark-references.ts';
import { remarkTables } from './prose/remark-tables.ts';
import { mapStyles } from './map-styles.ts';
import { pageScript, routes } from './routes.ts';
import { serveBook } from './serve.ts';
import { sharedModules } from './shared-modules.ts';
import { bookWithNothing, refuse } from './without-book.ts';

export { giveDay } from './data/given-day.ts';
export { prepareBook, preparedBookWaits } from './data/prepared-book.ts';

/** What a site may choose. */
export interface JourneybookOptions {
  /** The folder of the book, relative to the root of the site; the root itself by default. */
  readonly book?: string;
  /**
   * The day by which something is old or overdue, such as `2026-09-14`; by default that of the newest commit, else the
   * newest the book tells of. `--as-of` of the command overrules it.
   */
  readonly asOf?: string;
}

/**
 * The Astro integration: reads the book in a folder and adds a page for everything in it. A book with errors
 * stops a build before anything is written; in `astro dev` it is shown, and the last good book stays.
 */
export function journeybook(options: JourneybookOptions = {}): AstroIntegration {
  return {
    name: 'journeybook',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute, injectScript }) => {
        if (command === 'preview') return;
        const root = path.resolve(fileURLToPath(config.root), options.book ?? '.');
        const prepared = takePreparedBook(root);
        const given = givenDay() ?? chosenDay(options);
        // Whoever prepared the book did not know the day that the site chooses.
        const isReady = given === undefined || prepared?.loaded.asOf === given;
        const loaded =
          prepared && isReady ? prepared.loaded : await checkBook(root, { checkDiagram, asOf: given });
        if (loaded.book === undefined && command !== 'dev') throw refuse(loaded);
        const book = loaded.book ?? bookWithNothing();
        const history = await readHistory(root);
        const day = { given, newestCommit: history.asOf };
        const asOf = dayOfBook(book, day);
        const cache = fileURLToPath(new URL('journeybook/', config.cacheDir));
        const { files } = loaded.summary;
        provideSite({
          book,
          diagnostics: loaded.diagnostics,
          findings: bookFindings(book, loaded.diagnostics, { root }),
          past: pastOfBook(() => pastFindings(root, { checkDiagram, asOf, files, cache })),
          ruleSays,
          root,
          base: config.base.endsWith('/') ? config.base : `${config.base}/`,
          ...(prepared && { written: prepared.written }),
          history: { ...history, asOf },
          day,
          diagrams: createDiagrams(cache),
          pngs: keptPngs(cache),
        });
        for (const { name, ...route } of routes) {
          // While people write, an empty page says how to fill it; a published site has none.
          if (command === 'dev' || isWanted(name, site().book, site().history.asOf))
            injectRoute({ ...route, prerender: true });
        }
        injectScript('page', pageScript(command));
        updateConfig(settingsFor(root, config, command));
      },
      'astro:server:setup': ({ server, logger }) => {
        serveBook(server, logger);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await finishSite(fileURLToPath(dir), logger);
      },
    },
  };
}

function chosenDay({ asOf }: JourneybookOptions): string | undefined {
  if (asOf === undefined || dayPattern.safeParse(asOf).success) return asOf;
  throw new Error(`journeybook({ asOf: '${asOf}' }) does not name a day. Write it as 2026-09-14.`);
}

function settingsFor(root: string, config: AstroConfig, command: string) {
  const source = fileURLToPath(new URL('../..', import.meta.url));
  const hasMdx = config.integrations.some(({ name }) => name === '@astrojs/mdx');
  return {
    integrations: hasMdx ? [] : [prose()],
    build: { inlineStylesheets: 'never' as const, concurrency: 16 },
    vite: {
      plugins: [sharedModules(), proseModules(root), mapStyles()],
      build: { assetsInlineLimit: 0 },
      server: { fs: { allow: [root, source, fileURLToPath(config.root)] } },
      // The pages are bundled into the output folder, from where their packages could not be found.
      ...(command === 'build' && { environments: { prerender: { resolve: { noExternal: true as const } } } }),
    },
  };
}

function prose(): AstroIntegration {
  return mdx({
    processor: unified({
      remarkPlugins: [[remarkReferences, site], remarkDiagrams, remarkTables],
      rehypePlugins: [rehypeHeadingIds, [rehypeAutolinkHeadings, headingLinks]],
    }),
    syntaxHighlight: 'prism',
  });
}
