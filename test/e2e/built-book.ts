import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SampleSite } from './build-sample.ts';
import { journeybook, type Surroundings } from './command.ts';
import { serveFolder } from './static-server.ts';

/** A book as a built site that is being served, until it is closed: then its folder is deleted. */
export interface BuiltBook extends SampleSite {
  readonly close: () => Promise<void>;
}

/** Builds the book in a folder with the real command, into a folder of its own, and serves it. Throws where that fails. */
export async function builtBook(
  book: string,
  {
    base = '/',
    options = [],
    ...surroundings
  }: Surroundings & { readonly base?: string; readonly options?: readonly string[] } = {},
): Promise<BuiltBook> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'journeybook-built-'));
  const folder = path.join(temporary, 'site');
  const { code, stdout, stderr } = await journeybook(
    ['build', book, '--out', folder, '--base', base, ...options],
    surroundings,
  );
  if (code !== 0) throw new Error(`The book in ${book} was not built:\n${stdout}${stderr}`);
  const served = await serveFolder(folder, base);
  return {
    url: served.url,
    folder,
    close: async () => {
      await served.close();
      await rm(temporary, { recursive: true });
    },
  };
}
