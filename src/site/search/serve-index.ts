import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { close } from 'pagefind';
import type { ViteDevServer } from 'vite';
import type { Book } from '../../book/book.ts';
import { pathTo } from '../data/paths.ts';
import { site } from '../data/site.ts';
import { indexPages } from './index-pages.ts';
import type { IndexFiles } from './make-index.ts';
import { searchablePages } from './searchable-pages.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Serves the search while a book is being written: the index is made of the pages as the server renders them,
 * when the search is first opened, and again when it is opened after the book has changed.
 */
export function serveSearch(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let latest: { readonly book: Book; readonly files: Promise<IndexFiles> } | undefined;

  const filesFor = (request: IncomingMessage): Promise<IndexFiles> => {
    const { book } = site();
    if (latest?.book !== book) {
      const files = indexPages(searchablePages(book), book.settings.language, originOf(request));
      latest = { book, files };
    }
    return latest.files;
  };

  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
    const folder = pathTo('pagefind/');
    if (!pathname.startsWith(folder)) {
      next();
      return;
    }
    filesFor(request).then(
      (files) => {
        const content = files.get(decodeURIComponent(pathname.slice(folder.length)));
        if (content === undefined) response.writeHead(404).end();
        else response.writeHead(200, headersFor(pathname)).end(content);
      },
      (error: unknown) => {
        latest = undefined;
        logger.error(
          `The search index could not be made: ${error instanceof Error ? error.message : String(error)}`,
        );
        response.writeHead(503).end();
      },
    );
  });
  server.httpServer?.once('close', () => void close());
}

function headersFor(pathname: string): Record<string, string> {
  return {
    'content-type': types[path.extname(pathname)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  };
}

/** Where this very server was reached; what the request calls its host is for others to believe. */
function originOf({ socket }: IncomingMessage): string {
  const { localAddress = '127.0.0.1', localPort = 80 } = socket;
  const protocol = 'encrypted' in socket ? 'https' : 'http';
  return `${protocol}://${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}
