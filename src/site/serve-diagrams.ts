import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { site } from './data/site.ts';

const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.mmd': 'text/plain; charset=utf-8',
};

/** Answers a development server’s requests for diagrams that its pages have shown. */
export function serveDiagrams(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  const { base, diagrams } = site();
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = diagrams.answer(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
  if (found === undefined) {
    next();
    return;
  }
  response.setHeader('content-type', types[path.extname(pathname)] ?? 'text/plain');
  if ('text' in found) response.end(found.text);
  else readFile(found.file).then((content) => response.end(content), next);
}
