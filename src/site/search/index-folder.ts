import { mkdir, readdir, writeFile } from 'node:fs/promises';
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

/** Up to so many pages it takes less than two seconds to number them by their names. */
const fewPages = 400;

/**
 * Adds the pages. Few pages are added one by one, in the order of their names, so that the index is the same on
 * every machine and while the book is being written. Many are added at once, which uses every core: Pagefind
 * then numbers them as the file system lists them, which is the same every time on one machine.
 */
async function addPages(index: PagefindIndex, folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  if (files.length > fewPages) {
    sortFolder(folder);
    return (await index.addDirectory({ path: folder })).errors;
  }
  const errors: string[] = [];
  for (const page of files.map((file) => file.replaceAll(path.sep, '/')).toSorted()) {
    const added = await index.addDirectory({ path: folder, glob: literally(page) });
    errors.push(...added.errors);
  }
  return errors;
}

/** A path as a glob that matches nothing else. */
function literally(file: string): string {
  return file.replace(/[?*$:<>()[\]{},\\]/g, String.raw`\$&`);
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
