import { createIndex, type PagefindIndex } from 'pagefind';
import { indexOptions } from './index-options.ts';
import { isNeeded } from './needed-files.ts';
import { withFiltersInOrder } from './stable-filters.ts';

/** The files of an index by their path within `pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Makes the search index of pages. The same pages, added in the same order, give the same bytes. The process of
 * Pagefind keeps running until `close` of its package is called.
 *
 * The files are taken from memory: Pagefind 1.5 says that it has written them while their ends are still on the
 * way to the disk, and whoever reads them, or ends its process, then finds them empty.
 *
 * @param language the language of the book
 * @param add adds the pages and returns what went wrong
 */
export async function makeIndex(
  language: string,
  add: (index: PagefindIndex) => Promise<readonly string[]>,
): Promise<IndexFiles> {
  const { index, errors } = await createIndex(indexOptions(language));
  if (index === undefined) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const problems = await add(index);
  const made = await index.getFiles();
  await index.deleteIndex();
  const failures = [...problems, ...made.errors];
  if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join('; ')}`);
  const paths = made.files.map(({ path }) => path.replaceAll('\\', '/'));
  const files = new Map(made.files.map(({ content }, place) => [paths[place] ?? '', content]));
  return withFiltersInOrder(new Map([...files].filter(([path]) => isNeeded(path, paths))));
}
