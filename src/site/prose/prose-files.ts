import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Book } from '../../book/book.ts';

/** Whether a file or folder, by its absolute path, is part of the book in a folder. */
export function isOfBook(root: string, file: string): boolean {
  const folders = ['journeys', 'content'].map((folder) => path.join(root, folder));
  return folders.some((folder) => file === folder || file.startsWith(folder + path.sep));
}

/** The files of a book that hold prose, relative to it. */
export function proseFiles(book: Book): readonly string[] {
  const { pages, journeys, segments, touchpoints, channels, teams, frameworks } = book;
  return [pages, journeys, segments, touchpoints, channels, teams, frameworks]
    .flat()
    .flatMap((entry) => (entry.prose && entry.file !== undefined ? [entry.file] : []));
}

/** The texts of the files that hold prose, by their absolute path. */
export function readProse(book: Book, root: string): ReadonlyMap<string, string> {
  const files = proseFiles(book).map((file) => path.join(root, file));
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}
