import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { loadBook } from '../book/load.ts';
import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { prepareBook, preparedBookWaits } from '../site/integration.ts';
import { astroSettings, type SiteOptions } from './astro-settings.ts';
import { exitCodes } from './command.ts';
import { reportDiagnostics } from './report/report-diagnostics.ts';
import { reportBug } from './report-bug.ts';
import { counted, stages } from './stages.ts';

/** What pages to write, and the folder to write them into, which need not exist. */
export interface PagesOptions extends SiteOptions {
  readonly out: string;
}

/** What came of it: pages, or a book with errors, which have been reported. */
export type Written =
  { readonly kind: 'written'; readonly language: string } | { readonly kind: 'refused-book' };

/** The program that writes the pages of a site and ends: it is told what to do by the one that started it. */
process.on('uncaughtException', reportBug);
process.once('message', (options: PagesOptions) => {
  // Whoever started this may end before it: then nobody waits for the pages.
  process.once('disconnect', leave);
  writePages(options).then(tell, fail);
});

async function writePages(options: PagesOptions): Promise<Written> {
  const { folder, out } = options;
  const stage = stages((line) => process.stderr.write(`  ${line}\n`));
  const loaded = await loadBook(folder, { checkDiagram });
  if (loaded.book === undefined) {
    reportDiagnostics(loaded, process.stdout);
    return { kind: 'refused-book' };
  }
  const { files, journeys } = loaded.summary;
  stage(`Read and checked ${counted(files, 'file')}, ${counted(journeys, 'journey')}`);
  prepareBook({
    loaded,
    written: ({ diagrams }) => {
      stage(`Wrote the pages and ${counted(diagrams, 'diagram')}`);
    },
  });
  await mkdir(out, { recursive: true });
  // Astro leaves its traces in the current folder when it builds outside of it.
  process.chdir(path.dirname(out));
  await build({ ...astroSettings(options), outDir: out });
  if (preparedBookWaits())
    throw new Error(`${path.join(folder, 'astro.config')} does not use journeybook().`);
  return { kind: 'written', language: loaded.book.settings.language };
}

function tell(written: Written): void {
  process.send?.(written, end);
}

function fail(error: unknown): void {
  reportBug(error);
  end();
}

function end(): void {
  process.off('disconnect', leave);
  process.disconnect();
}

function leave(): void {
  process.exit(exitCodes.bug);
}
