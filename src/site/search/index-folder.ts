import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close } from 'pagefind';
import { addPages } from './add-pages.ts';
import { makeIndex, type IndexFiles } from './make-index.ts';
import { assembleParts } from './parts.ts';

/** How many files are written at once: a process may not have many open. */
const atOnce = 32;

/** Pagefind needs up to 0.2 MB of memory for each page of an index it makes. */
const pagesInPart = 2000;

/**
 * Indexes the pages in the folder of a site and writes the index beside them, into `pagefind/`. The same pages
 * give the same bytes. The pages of a large book are indexed in parts, one after the other, which the search
 * of the site puts together again: so a book of any size takes the memory of one part.
 *
 * Returns how many pages can be found.
 *
 * @param language the language of the book
 * @param partSize how many pages a part may have
 */
export async function indexFolder(folder: string, language: string, partSize = pagesInPart): Promise<number> {
  const pages = pagesIn(folder);
  const parts: IndexFiles[] = [];
  for (const some of slices(pages, partSize)) {
    parts.push(await makeIndex(language, (index) => addPages(index, folder, some)));
    // What a part took is only given back when the process of Pagefind ends.
    await close();
  }
  await write(assembleParts(parts), path.join(folder, 'pagefind'));
  return pages.length;
}

/**
 * The pages in a folder that say what search is to read, by their names, with `/`, in order. Pagefind would leave
 * the others out as well, but not from a part in which there are only others. Nothing else is being done: one file
 * after the other takes a fraction of the time that several at once would.
 */
function pagesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html') && isSearchable(path.join(folder, file)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
}

/** Holds the beginning of a page, most often all that comes before its content. */
const beginning = Buffer.alloc(16_384);
/** What marks the content of a page that search is to read. */
const mark = Buffer.from('data-pagefind-body');

function isSearchable(file: string): boolean {
  const open = openSync(file, 'r');
  try {
    for (let place = 0; ; place += beginning.length - mark.length) {
      const length = readSync(open, beginning, 0, beginning.length, place);
      if (beginning.subarray(0, length).includes(mark)) return true;
      if (length < beginning.length) return false;
    }
  } finally {
    closeSync(open);
  }
}

/** As few slices as can be, all of about the same length. */
function slices<Item>(items: readonly Item[], atMost: number): readonly (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / atMost));
  const length = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, place) => items.slice(place * length, (place + 1) * length));
}

async function write(files: IndexFiles, folder: string): Promise<void> {
  const entries = [...files].map(([name, content]) => ({ file: path.join(folder, name), content }));
  for (const parent of new Set(entries.map(({ file }) => path.dirname(file))))
    await mkdir(parent, { recursive: true });
  for (let first = 0; first < entries.length; first += atOnce) {
    const some = entries.slice(first, first + atOnce);
    await Promise.all(some.map(({ file, content }) => writeFile(file, content)));
  }
}
