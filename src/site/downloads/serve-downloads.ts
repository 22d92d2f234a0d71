import type { ServerResponse } from 'node:http';
import type { Connect } from 'vite';
import { folders, pathTo } from '../data/paths.ts';
import { site, type Site } from '../data/site.ts';
import type { DownloadFormat } from './download.ts';
import { downloadAddress } from './download-address.ts';
import { downloadsOf } from './make-download.ts';
import { matrixCsvs } from './matrix-csvs.ts';
import { offeredDownloads } from './offered.ts';

const types: Readonly<Record<DownloadFormat, string>> = {
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
    response.setHeader('content-type', types[found.format]);
    response.end(content);
  }, next);
}

function findDownload(current: Site, pathname: string) {
  if (!/\.(svg|png|csv|md)$/.test(pathname)) return undefined;
  const matrix = matrixCsvs(current).find(({ path }) => pathTo(path) === pathname);
  if (matrix) return { format: 'csv' as const, make: () => Promise.resolve(matrix.make()) };
  for (const journey of current.book.journeys) {
    if (!pathname.startsWith(pathTo(`${folders.journey}/${journey.id}/`))) continue;
    const download = offeredDownloads(current, journey).find(
      (one) => pathTo(downloadAddress(journey, one)) === pathname,
    );
    if (download) return { format: download.format, make: () => downloadsOf(current, journey)(download) };
  }
  return undefined;
}
