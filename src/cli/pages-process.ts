import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { checkBook } from '../rules/check-book.ts';
import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { prepareBook, preparedBookWaits } from '../site/integration.ts';
import { astroSettings, type SiteOptions } from './astro-settings.ts';
import { endWithReader } from './closed-pipe.ts';
import { exitCodes } from './command.ts';
import { reportDiagnostics } from './report/report-diagnostics.ts';
import { proseProblems } from './prose-problems.ts';
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
endWithReader();
process.once('message', (options: PagesOptions) => {
  // Whoever started this may end before it: then nobody waits for the pages.
  process.once('disconnect', leave);
  writePages(options).then(tell, (error: unknown) => {
    fail(error, options.folder);
  });
});

async function writePages(options: PagesOptions): Promise<Written> {
  const { folder, out } = options;
  const stage = stages((line) => process.stderr.write(`  ${line}\n`));
  const loaded = await checkBook(folder, { checkDiagram, asOf: options.asOf });
  if (loaded.book === undefined) {
    reportDiagnostics(loaded, process.stdout);
    return { kind: 'refused-book' };
  }
  const { files, journeys } = loaded.summary;
  stage(`Read and checked ${counted(files, 'file')}, ${counted(journeys, 'journey')}`);
  prepareBook({
    loaded,
    written: ({ diagrams, files: toTake }) => {
      stage(`Wrote the pages, ${counted(diagrams, 'diagram')} and ${counted(toTake, 'file')} to take along`);
    },
  });
  await mkdir(out, { recursive: true });
  // Astro leaves its traces in the current folder when it builds outside of it.
  process.chdir(path.dirname(out));
  // What goes wrong is reported once, by those who know whose fault it is.
  await build({ ...astroSettings(options), logLevel: 'silent', outDir: out });
  if (preparedBookWaits())
    throw new Error(`${path.join(folder, 'astro.config')} does not use journeybook().`);
  return { kind: 'written', language: loaded.book.settings.language };
}

function tell(written: Written): void {
  process.send?.(written, end);
}

function fail(error: unknown, root: string): void {
  const diagnostics = proseProblems(error, root);
  if (diagnostics.length > 0) {
    const errors = diagnostics.length;
    const summary = { files: errors, journeys: 0, errors, warnings: 0 };
    reportDiagnostics({ root, diagnostics, summary }, process.stdout);
    tell({ kind: 'refused-book' });
  } else {
    reportBug(error);
    end();
  }
}

function end(): void {
  process.off('disconnect', leave);
  process.disconnect();
}

function leave(): void {
  process.exit(exitCodes.bug);
}
