import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file that says of a folder: what is in here was built, and may be built anew. */
const marker = '.journeybook-site';

/** Why a folder cannot take a site, in a sentence; undefined when it can. */
export async function outputProblem(out: string, book: string): Promise<string | undefined> {
  if (inside(book, out))
    return `The site would replace the book: ${out} holds ${book}. Choose another folder with --out.`;
  for (const part of ['journeys', 'content']) {
    if (inside(out, path.join(book, part)))
      return `The site would lie among the files of the book. Choose a folder outside ${part}/ with --out.`;
  }
  if (!existsSync(out)) return undefined;
  const entries = await readdir(out).catch(() => undefined);
  if (entries === undefined) return `${out} is not a folder. Choose another one with --out.`;
  if (entries.length === 0 || entries.includes(marker)) return undefined;
  return `${out} holds files that no build of a journeybook made. Empty it, or choose another folder with --out.`;
}

/**
 * Builds into a folder beside the one that is wanted and swaps them when the new one is whole. When the build
 * fails, what was there before is still there, untouched.
 */
export async function buildAside(out: string, build: (folder: string) => Promise<void>): Promise<void> {
  const aside = path.join(path.dirname(out), `.${path.basename(out)}-${process.pid}`);
  const [fresh, old] = [`${aside}-new`, `${aside}-old`];
  try {
    await mkdir(fresh, { recursive: true });
    await build(fresh);
    await writeFile(
      path.join(fresh, marker),
      'Built by Journeybook. Everything in this folder is replaced by the next build.\n',
    );
    if (existsSync(out)) await rename(out, old);
    await rename(fresh, out);
  } catch (error) {
    if (existsSync(old) && !existsSync(out)) await rename(old, out);
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

function inside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  const above = relative === '..' || relative.startsWith(`..${path.sep}`);
  return !above && !path.isAbsolute(relative);
}
