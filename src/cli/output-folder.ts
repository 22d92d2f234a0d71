import { existsSync, rmSync } from 'node:fs';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listenForInterruption } from './interruption.ts';

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

/** What came of building into a folder. Only what is whole takes the place of what was there before. */
export interface Attempt<Outcome> {
  readonly whole: boolean;
  readonly outcome: Outcome;
}

/**
 * Builds into a folder beside the one that is wanted and swaps them when the new one is whole. When the build
 * does not get so far, fails, or is interrupted, what was there before is still there, untouched.
 *
 * @param build makes the folder it is given the path of and builds into it; ends early when it is interrupted
 */
export async function buildAside<Outcome>(
  out: string,
  build: (folder: string, interrupted: AbortSignal) => Promise<Attempt<Outcome>>,
): Promise<Outcome> {
  const aside = path.join(path.dirname(out), `.${path.basename(out)}-${process.pid}`);
  const [fresh, old] = [`${aside}-new`, `${aside}-old`];
  const interruption = listenForInterruption();
  try {
    const { whole, outcome } = await build(fresh, interruption.signal);
    if (!whole) return outcome;
    await writeFile(
      path.join(fresh, marker),
      'Built by Journeybook. Everything in this folder is replaced by the next build.\n',
    );
    if (existsSync(out)) await rename(out, old);
    await rename(fresh, out);
    await rm(old, { recursive: true, force: true });
    return outcome;
  } finally {
    if (existsSync(old) && !existsSync(out)) await rename(old, out);
    rmSync(fresh, { recursive: true, force: true });
    interruption.settle();
  }
}

function inside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  const above = relative === '..' || relative.startsWith(`..${path.sep}`);
  return !above && !path.isAbsolute(relative);
}
