import { createServer, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** A folder that is being served. */
export interface ServedFolder {
  /** The address of the site, with its base, ending in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a folder on this machine as a plain web server would: `index.html` for a folder, a redirect where the
 * last `/` is missing, the site’s 404.html for what is not there, and nothing outside its base.
 *
 * @param base the path the site is under, beginning and ending with `/`
 */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    answer(folder, base, request.url ?? '/', response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  folder: string,
  base: string,
  address: string,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(address, 'http://127.0.0.1');
  const file = pathname.startsWith(base)
    ? path.join(folder, decodeURIComponent(pathname.slice(base.length)))
    : undefined;
  if (file === undefined || path.relative(folder, file).startsWith('..')) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not under the base of the site.');
    return;
  }
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() === true && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const wanted = found?.isDirectory() === true ? path.join(file, 'index.html') : file;
  const content = await readFile(wanted).catch(() => undefined);
  if (content === undefined) {
    response
      .writeHead(404, { 'content-type': types['.html'] })
      .end(await readFile(path.join(folder, '404.html')));
    return;
  }
  response
    .writeHead(200, { 'content-type': types[path.extname(wanted)] ?? 'application/octet-stream' })
    .end(content);
}
