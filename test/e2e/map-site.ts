import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuiltBook, builtBook } from './built-book.ts';
import { mapBook } from './map-book.ts';

/** The book of maps as a site, until it is closed. */
export async function mapSite(): Promise<BuiltBook> {
  const book = await mkdtemp(path.join(tmpdir(), 'journeybook-maps-'));
  for (const [file, text] of Object.entries(mapBook())) {
    await mkdir(path.join(book, path.dirname(file)), { recursive: true });
    await writeFile(path.join(book, file), text);
  }
  const site = await builtBook(book);
  return {
    ...site,
    close: async () => {
      await site.close();
      await rm(book, { recursive: true });
    },
  };
}
