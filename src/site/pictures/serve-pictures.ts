import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Connect } from 'vite';
import { pictureKindOf, pictureKinds } from '../../schema/picture.ts';
import { pathOfPicture } from '../data/paths.ts';
import { site } from '../data/site.ts';
import { shownPictures } from './shown-pictures.ts';

/** Answers a development server’s requests for the pictures that maps show, and for no other file. */
export function servePictures(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  next: Connect.NextFunction,
): void {
  const { book, root } = site();
  const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
  const kind = pictureKindOf(pathname);
  const file = kind && [...shownPictures(book)].find((one) => pathOfPicture(one) === pathname);
  if (kind === undefined || file === undefined) {
    next();
    return;
  }
  readFile(path.join(root, file)).then((content) => {
    response.setHeader('content-type', pictureKinds[kind]);
    response.setHeader('cache-control', 'no-cache');
    // Somebody may open an SVG by itself: nothing in it runs then either.
    response.setHeader('content-security-policy', 'sandbox');
    response.end(content);
  }, next);
}
