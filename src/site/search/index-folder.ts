import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, type PagefindIndex } from 'pagefind';
import { makeIndex, type IndexFiles } from './make-index.ts';
import { sortFolder } from './sort-folder.ts';

/** How many files are written at once: a process may not have many open. */
const atOnce = 32;

/**
 * Indexes the pages in the folder of a site and writes the index beside them, into `pagefind/`. The same pages
 * give the same bytes. Returns how many pages can be found.
 *
 * @param language the language of the book
 */
export async function indexFolder(folder: string, language: string): Promise<number> {
  const files = await makeIndex(language, (index) => addPages(index, folder));
  await close();
  await write(files, path.join(folder, 'pagefind'));
  // Pagefind reports the pages it read, among them those that search leaves out; each other one has a fragment.
  return [...files.keys()].filter((file) => file.endsWith('.pf_fragment')).length;
}

/** Adds all pages at once, which uses every core: Pagefind numbers them as the file system lists them. */
async function addPages(index: PagefindIndex, folder: string): Promise<readonly string[]> {
  sortFolder(folder);
  const { errors } = await index.addDirectory({ path: folder });
  return errors;
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
