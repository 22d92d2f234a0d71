import type { ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import { site } from '../data/site.ts';
import { dataFiles } from './data-files.ts';

/** Answers a development server’s requests for the data of the book. */
export function serveData(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const { base, book } = site();
  const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
  const wanted =
    pathname.startsWith(base) && pathname.endsWith('.json') ? decoded(pathname.slice(base.length)) : '';
  const found = wanted === '' ? undefined : dataFiles(book).find(({ path }) => path === wanted);
  if (found === undefined) {
    next();
    return;
  }
  response.setHeader('content-type', 'application/json');
  response.end([...found.pieces()].join(''));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}
