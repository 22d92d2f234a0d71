import { copyFileSync, linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { PagefindIndex } from 'pagefind';

/** Up to so many pages it takes less than two seconds to number them by their names. */
const fewPages = 400;

/**
 * Adds some pages of a folder to an index and returns what went wrong. Few pages are added one by one, in the
 * order they are given, so that the index is the same on every machine and while the book is being written.
 * Many are added at once, which uses every core: Pagefind then numbers them as the file system lists them, which
 * is the same every time on one machine.
 *
 * @param pages the names of the files, with `/`
 */
export function addPages(
  index: PagefindIndex,
  folder: string,
  pages: readonly string[],
): Promise<readonly string[]> {
  return pages.length > fewPages ? addAtOnce(index, folder, pages) : addOneByOne(index, folder, pages);
}

async function addOneByOne(
  index: PagefindIndex,
  folder: string,
  pages: readonly string[],
): Promise<readonly string[]> {
  const errors: string[] = [];
  for (const page of pages) {
    const added = await index.addDirectory({ path: folder, glob: literally(page) });
    errors.push(...added.errors);
  }
  return errors;
}

/** A path as a glob that matches nothing else. */
function literally(file: string): string {
  return file.replace(/[?*$:<>()[\]{},\\]/g, String.raw`\$&`);
}

/**
 * Pagefind takes whole folders, so the pages get one of their own. Some file systems list a folder in the order
 * in which its entries came, others by a hash of their names: made anew, in the order of the pages, it is listed
 * in the same order every time.
 */
async function addAtOnce(
  index: PagefindIndex,
  folder: string,
  pages: readonly string[],
): Promise<readonly string[]> {
  const aside = mkdtempSync(path.join(folder, '.pages-'));
  try {
    const made = new Set<string>();
    for (const page of pages) {
      const target = path.join(aside, page);
      const parent = path.dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      linkOrCopy(path.join(folder, page), target);
    }
    return (await index.addDirectory({ path: aside })).errors;
  } finally {
    rmSync(aside, { recursive: true });
  }
}

/** Not every file system knows links. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
