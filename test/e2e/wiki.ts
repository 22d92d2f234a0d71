import { createServer } from 'node:http';

/** A wiki that is being served, under an origin of its own. */
export interface Wiki {
  /** The address of its one page. What follows its `?` is put behind the address of what the page shows. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a wiki whose one page holds an `<iframe>`, as its author has pasted it. */
export async function serveWiki(snippet: string): Promise<Wiki> {
  const server = createServer((request, response) => {
    const { search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asked = snippet.replace(/src="[^"]*/, (address) => address + search.replaceAll('&', '&amp;'));
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><title>Our wiki</title><h1>Our wiki</h1>${asked}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
