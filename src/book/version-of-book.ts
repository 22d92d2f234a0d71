import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Asks git about the repository a folder lies in. Throws where git is missing or does not know. */
export type Git = (
  words: readonly string[],
  more?: { readonly env?: NodeJS.ProcessEnv; readonly input?: string },
) => string;

/** Git, as it is asked in a folder. */
export function gitIn(folder: string): Git {
  return (words, { env = {}, input } = {}) =>
    execFileSync('git', words, {
      cwd: folder,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
    });
}

/**
 * Writes what lies in the folder of a book at a version of its repository into another folder, and touches neither the
 * folder of the book nor what is prepared to be committed.
 *
 * @param into an absolute path; there must be such a folder
 * @param only paths, relative to the book with `/`; by default everything
 */
export function takeOut(git: Git, version: string, into: string, only?: readonly string[]): void {
  const prefix = git(['rev-parse', '--show-prefix']).trim();
  const env = { GIT_INDEX_FILE: path.join(into, '.index') };
  git(['read-tree', `${version}:${prefix}`], { env });
  const checkOut = ['--work-tree', into, 'checkout-index', `--prefix=${into}/`];
  if (only === undefined) git([...checkOut, '--all'], { env });
  else git([...checkOut, '-z', '--stdin'], { env, input: only.join('\0') });
}
