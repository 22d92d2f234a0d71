import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexOptions } from './index-options.ts';
import { isNeeded } from './needed-files.ts';
import { putFiltersInOrder } from './stable-filters.ts';

/**
 * Indexes the pages in the folder of a site and writes the index beside them, into `pagefind/`. The same pages
 * give the same bytes. Returns how many pages can be found.
 *
 * @param language the language of the book
 */
export async function indexFolder(folder: string, language: string): Promise<number> {
  const { index, errors } = await createIndex(indexOptions(language));
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const output = path.join(folder, 'pagefind');
  const unread = await addPages(index, folder);
  const written = await index.writeFiles({ outputPath: output });
  await close();
  const failures = [...unread, ...written.errors];
  if (failures.length > 0) throw new Error(`The search index could not be written: ${failures.join('; ')}`);
  await putFiltersInOrder(output);
  await removeNeedless(output);
  // Pagefind reports the pages it read, among them those that search leaves out; each other one has a fragment.
  return (await readdir(path.join(output, 'fragment'))).length;
}

/**
 * Adds the pages one by one, which takes no longer than adding the folder as a whole: that would number them as
 * the file system happens to list them.
 */
async function addPages(index: PagefindIndex, folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = files.map((file) => file.replaceAll(path.sep, '/')).toSorted();
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

async function removeNeedless(folder: string): Promise<void> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name);
  const needless = names.filter((name) => !isNeeded(name, names));
  await Promise.all(needless.map((name) => rm(path.join(folder, name))));
}
