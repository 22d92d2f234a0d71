import type { ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import type { DownloadKind } from '../../schema/downloads.ts';
import { pathTo } from '../data/paths.ts';
import { site, type Site } from '../data/site.ts';
import { downloadAddress } from './download-address.ts';
import { downloadsOf } from './make-download.ts';
import { offeredDownloads } from './offered.ts';

const types: Readonly<Record<DownloadKind, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
};

/** Answers a development server’s requests for what can be taken along of journeys. */
export function serveDownloads(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  next: Connect.NextFunction,
): void {
  const current = site();
  const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
  const found = findDownload(current, pathname);
  if (found === undefined) {
    next();
    return;
  }
  found.make().then((content) => {
    response.setHeader('content-type', types[found.kind]);
    response.end(content);
  }, next);
}

function findDownload(current: Site, pathname: string) {
  if (!/\.(svg|png|csv|md)$/.test(pathname)) return undefined;
  const { downloads } = current.book.settings;
  for (const journey of current.book.journeys) {
    const kind = downloads.find((one) => pathTo(downloadAddress(journey, one)) === pathname);
    if (kind === undefined) continue;
    if (!offeredDownloads(current, journey).includes(kind)) return undefined;
    return { kind, make: () => downloadsOf(current, journey)(kind) };
  }
  return undefined;
}
