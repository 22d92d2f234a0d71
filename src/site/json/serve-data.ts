import type { ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import { type Site, site } from '../data/site.ts';
import { type DataFile, dataFiles } from './data-files.ts';

const known = new WeakMap<Site, ReadonlyMap<string, DataFile>>();

/** The data of a site by its path, also of pages that are empty: while people write, those are there too. Found once for each site. */
function filesOf(current: Site): ReadonlyMap<string, DataFile> {
  const found = known.get(current);
  if (found) return found;
  const made = new Map([...dataFiles(current, 'everything')].map((file) => [file.path, file]));
  known.set(current, made);
  return made;
}

/** Answers a development server’s requests for the data of the book. */
export function serveData(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  const current = site();
  const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
  const isData = pathname.startsWith(current.base) && pathname.endsWith('.json');
  const found = isData ? filesOf(current).get(decoded(pathname.slice(current.base.length))) : undefined;
  if (found === undefined) {
    next();
    return;
  }
  // Only one page tells of the past of the book: nobody waits for it elsewhere.
  const ready = found.path === 'health/index.json' ? current.past.read() : Promise.resolve();
  ready.then(() => {
    response.setHeader('content-type', 'application/json');
    response.end([...found.pieces()].join(''));
  }, next);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}
