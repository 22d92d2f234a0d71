import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Diagnostic } from '../book/diagnostic.ts';
import { provideSite, site } from './data/site.ts';
import { loadBook } from '../book/load.ts';
import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { forgetProse } from './prose/prose-modules.ts';
import { serveSearch } from './search/serve-index.ts';
import { serveDiagrams } from './serve-diagrams.ts';

/** Edits come in bursts: an editor writes, a formatter writes again. */
const patience = 60;

/**
 * Keeps a development server up to date with its book: reads it again when a file changes, reloads the pages
 * when it is good, and shows what is wrong, in the terminal and over the page, when it is not.
 */
export function serveBook(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { root } = site();
  const folders = ['journeys', 'content'].map((folder) => path.join(root, folder));
  server.watcher.add(folders);

  let waiting: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  server.watcher.on('all', (_event, file) => {
    if (!folders.some((folder) => file === folder || file.startsWith(folder + path.sep))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      reading = reading
        .then(() => refresh(server, logger))
        .catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
    }, patience);
  });
  server.ws.on('connection', () => {
    showProblems(server);
  });
  server.middlewares.use(serveDiagrams);
  serveSearch(server, logger);
  report(site().diagnostics, logger);
}

async function refresh(server: ViteDevServer, logger: AstroIntegrationLogger): Promise<void> {
  const before = site();
  const { book, diagnostics } = await loadBook(before.root, { checkDiagram });
  provideSite({ ...before, book: book ?? before.book, diagnostics });
  report(diagnostics, logger);
  if (book === undefined) {
    showProblems(server);
    return;
  }
  forgetProse(server);
  server.ws.send({ type: 'full-reload' });
}

function report(diagnostics: readonly Diagnostic[], logger: AstroIntegrationLogger): void {
  for (const diagnostic of diagnostics) {
    if (diagnostic.fatal) logger.error(diagnosticLine(diagnostic));
    else logger.warn(diagnosticLine(diagnostic));
  }
}

function showProblems(server: ViteDevServer): void {
  const { diagnostics, root } = site();
  const errors = diagnostics.filter(({ fatal }) => fatal);
  const [first] = errors;
  if (first === undefined) return;
  const file = path.join(root, first.file);
  server.ws.send({
    type: 'error',
    err: {
      message: errors.map(diagnosticLine).join('\n\n'),
      stack: '',
      plugin: 'journeybook',
      id: file,
      loc: { file, line: first.line, column: first.column },
    },
  });
}
