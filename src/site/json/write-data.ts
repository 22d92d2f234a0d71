import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Book } from '../../book/book.ts';
import { dataFiles } from './data-files.ts';

/** How many files are written at once: a process may not have many open. */
const atOnce = 16;

/** Writes the data of a book beside the pages of its site. */
export async function writeData(book: Book, folder: string): Promise<void> {
  const waiting = dataFiles(book);
  const workers = Array.from({ length: atOnce }, async () => {
    for (const { path: name, pieces } of waiting) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await pipeline(Readable.from(pieces()), createWriteStream(file));
    }
  });
  await Promise.all(workers);
}
