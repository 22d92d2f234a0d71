import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'astro';
import { loadBook, type LoadedBook } from '../book/load.ts';
import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { prepareBook, preparedBookWaits } from '../site/integration.ts';
import { astroSettings, type SiteOptions } from './astro-settings.ts';
import { buildAside, outputProblem } from './output-folder.ts';

/** What came of a build. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly out: string; readonly pages: number; readonly milliseconds: number }
  | { readonly kind: 'refused-book'; readonly loaded: LoadedBook }
  | { readonly kind: 'refused-folder'; readonly why: string };

/** Options of a build; `out` is the absolute path of the folder the site goes to. */
export interface BuildOptions extends SiteOptions {
  readonly out: string;
}

/** Builds the site of a book, unless the book has errors or the folder holds something else. */
export async function buildSite(options: BuildOptions, say: (line: string) => void): Promise<BuildOutcome> {
  const started = performance.now();
  let since = started;
  const stage = (what: string) => {
    const now = performance.now();
    say(`${what.padEnd(56)} ${((now - since) / 1000).toFixed(1)} s`);
    since = now;
  };
  const why = await outputProblem(options.out, options.folder);
  if (why !== undefined) return { kind: 'refused-folder', why };
  const loaded = await loadBook(options.folder, { checkDiagram });
  if (loaded.book === undefined) return { kind: 'refused-book', loaded };
  stage(
    `Read and checked ${counted(loaded.summary.files, 'file')}, ${counted(loaded.summary.journeys, 'journey')}`,
  );

  let pages = 0;
  prepareBook({
    loaded,
    progress: {
      pagesWritten: () => {
        stage('Wrote the pages');
      },
      finished: (made) => {
        pages = made.pages;
        stage(
          `Indexed ${counted(made.pages, 'page')} for search, wrote ${counted(made.diagrams, 'diagram')}`,
        );
      },
    },
  });
  await buildAside(options.out, async (folder) => {
    await from(path.dirname(folder), () => build({ ...astroSettings(options), outDir: folder }));
    if (preparedBookWaits())
      throw new Error(`${path.join(options.folder, 'astro.config')} does not use journeybook().`);
  });
  return { kind: 'built', out: options.out, pages, milliseconds: performance.now() - started };
}

/** Runs something from another folder: Astro leaves its traces in the current one when it builds outside of it. */
async function from(folder: string, run: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    await run();
  } finally {
    process.chdir(before);
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
