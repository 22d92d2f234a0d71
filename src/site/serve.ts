import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer, WebSocketClient } from 'vite';
import { dayOfBook } from '../analysis/day-of-book.ts';
import type { Diagnostic } from '../book/diagnostic.ts';
import { provideSite, site } from './data/site.ts';
import { bookFindings } from '../rules/book-findings.ts';
import { checkBook } from '../rules/check-book.ts';
import { readText } from '../book/read.ts';
import { checkDiagram } from '../diagrams/mermaid/check-diagram.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { isOfBook, readProse } from './prose/prose-files.ts';
import { forgetProse } from './prose/prose-modules.ts';
import { serveSearch } from './search/serve-index.ts';
import { serveDownloads } from './downloads/serve-downloads.ts';
import { serveData } from './json/serve-data.ts';
import { servePictures } from './pictures/serve-pictures.ts';
import { serveDiagrams } from './serve-diagrams.ts';

/** Edits come in bursts: an editor writes, a formatter writes again. */
const patience = 60;

/**
 * Keeps a development server up to date with its book: reads it again when a file changes, reloads the pages
 * when it is good, and shows what is wrong, in the terminal and over the page, when it is not.
 */
export function serveBook(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { root, book } = site();
  provideSite({ ...site(), edition: 1, prose: readProse(book, root) });
  server.watcher.add(['journeys', 'content'].map((folder) => path.join(root, folder)));

  let waiting: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  server.watcher.on('all', (_event, file) => {
    if (!isOfBook(root, file)) return;
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
  server.ws.on('journeybook:edition', (edition: unknown, client: WebSocketClient) => {
    if (edition !== String(site().edition)) client.send({ type: 'full-reload' });
  });
  server.middlewares.use(serveDiagrams);
  server.middlewares.use(serveData);
  server.middlewares.use(serveDownloads);
  server.middlewares.use(servePictures);
  serveSearch(server, logger);
  report(site().diagnostics, logger);
}

async function refresh(server: ViteDevServer, logger: AstroIntegrationLogger): Promise<void> {
  const before = site();
  const { book, diagnostics } = await checkBook(before.root, {
    checkDiagram,
    asOf: before.day.given,
  });
  report(diagnostics, logger);
  if (book === undefined) {
    provideSite({ ...before, diagnostics });
    showProblems(server);
    return;
  }
  const edition = (before.edition ?? 0) + 1;
  const history = { ...before.history, asOf: dayOfBook(book, before.day) };
  const findings = bookFindings(book, diagnostics, { root: before.root });
  const prose = readProse(book, before.root);
  provideSite({ ...before, edition, book, diagnostics, findings, history, prose });
  forgetProse(server);
  server.ws.send({ type: 'full-reload' });
}

/** What is only worth knowing stands on the pages. */
function report(diagnostics: readonly Diagnostic[], logger: AstroIntegrationLogger): void {
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'error') logger.error(diagnosticLine(diagnostic));
    else if (diagnostic.severity === 'warning') logger.warn(diagnosticLine(diagnostic));
  }
}

function showProblems(server: ViteDevServer): void {
  const { diagnostics, root } = site();
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return;
  const file = path.join(root, first.file);
  const read = readText({ root }, first.file);
  server.ws.send({
    type: 'error',
    err: {
      title: errors.length === 1 ? 'The book has an error.' : `The book has ${errors.length} errors.`,
      message: errors.map(diagnosticLine).join('\n\n'),
      stack: '',
      ...('text' in read && { fullCode: read.text }),
      plugin: 'journeybook',
      id: file,
      loc: { file, line: first.line, column: first.column },
    },
  });
}
