import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Book, Journey } from '../src/book/book.ts';
import { loadBook } from '../src/book/load.ts';

/** The book that some files make, by their path relative to it. Throws where the check finds an error. */
export async function tinyBook(files: Readonly<Record<string, string>>): Promise<Book> {
  const root = await mkdtemp(path.join(tmpdir(), 'tiny-book-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
    const { book, diagnostics } = await loadBook(root);
    if (book === undefined)
      throw new Error(diagnostics.map(({ file, reason }) => `${file}: ${reason}`).join('\n'));
    return book;
  } finally {
    await rm(root, { recursive: true });
  }
}

/** A journey in a book of its own, with the other files it needs. */
export async function tinyJourney(
  yaml: string,
  others: Readonly<Record<string, string>> = {},
): Promise<{ book: Book; journey: Journey }> {
  const book = await tinyBook({ ...others, 'journeys/tiny.yaml': yaml });
  return { book, journey: journeyIn(book, 'tiny') };
}

/** A journey of a book by its id. */
export function journeyIn(book: Book, id: string): Journey {
  const journey = book.journeys.find((one) => one.id === id);
  if (journey === undefined) throw new Error(`The book has no journey ${id}.`);
  return journey;
}
