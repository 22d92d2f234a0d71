import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexOptions } from './index-options.ts';
import { isNeeded } from './needed-files.ts';
import { putFiltersInOrder } from './stable-filters.ts';

/**
 * Indexes the pages in the folder of a site and writes the index beside them, into `pagefind/`. Returns how many
 * pages can be found.
 *
 * @param language the language of the book
 */
export async function indexFolder(folder: string, language: string): Promise<number> {
  const { index, errors } = await createIndex(indexOptions(language));
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const output = path.join(folder, 'pagefind');
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: output });
  await close();
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`The search index could not be written: ${failures.join('; ')}`);
  await putFiltersInOrder(output);
  await removeNeedless(output);
  return countPages(output);
}

/** Pagefind reports the pages it read, among them those that search leaves out; the index knows the others. */
async function countPages(folder: string): Promise<number> {
  const entry: { languages: Record<string, { page_count: number }> } = JSON.parse(
    await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8'),
  );
  return Object.values(entry.languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

async function removeNeedless(folder: string): Promise<void> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name);
  const needless = names.filter((name) => !isNeeded(name, names));
  await Promise.all(needless.map((name) => rm(path.join(folder, name))));
}
