import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Diagnostic } from '../../book/diagnostic.ts';
import { type Git, gitIn, takeOut } from '../../book/version-of-book.ts';
import { NoSuchVersion } from './no-such-version.ts';

/** What a book was at a version, and which of its files are not as they were. */
export interface Before {
  /** Relative to the book, with `/`. */
  readonly changed: ReadonlySet<string>;
  /** A folder with the book as it was; undefined where nothing has changed. */
  readonly folder: string | undefined;
  /** Deletes the folder. */
  readonly forget: () => void;
}

/**
 * Takes a book out of the history of its repository, as it was where the current version and another one parted; files
 * that are changed, deleted or not yet added have changed since.
 *
 * @param base anything git takes for a version
 * @throws NoSuchVersion
 */
export function bookBefore(root: string, base: string): Before {
  const git = gitIn(root);
  const version = commonVersion(git, base);
  const names = (listed: string) => listed.split('\0').filter((name) => name !== '');
  const changed = new Set([
    ...names(git(['diff', '--name-only', '-z', '--no-renames', '--relative', version, '--', '.'])),
    ...names(git(['ls-files', '--others', '--exclude-standard', '-z', '--', '.'])),
  ]);
  if (changed.size === 0) return { changed, folder: undefined, forget: () => undefined };
  const folder = mkdtempSync(path.join(tmpdir(), 'journeybook-before-'));
  const forget = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  // Where the folder was not there yet, there was no book.
  if (git(['ls-tree', '--name-only', version, '--', '.']).trim() !== '') takeOut(git, version, folder);
  return { changed, folder, forget };
}

/**
 * What a change is to answer for: whatever is found in a file it touches, and what is found elsewhere and was not there
 * before.
 */
export function ofTheChange(
  diagnostics: readonly Diagnostic[],
  before: readonly Diagnostic[],
  changed: ReadonlySet<string>,
): readonly Diagnostic[] {
  const known = new Map<string, number>();
  const keyOf = ({ file, ruleId, reason }: Diagnostic) => JSON.stringify([file, ruleId, reason]);
  for (const one of before) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1);
  return diagnostics.filter((one) => {
    if (changed.has(one.file)) return true;
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  });
}

function commonVersion(git: Git, base: string): string {
  const version = known(git, base);
  try {
    return git(['merge-base', version, 'HEAD']).trim();
  } catch {
    return version;
  }
}

function known(git: Git, base: string): string {
  try {
    git(['rev-parse', '--git-dir']);
  } catch (cause) {
    throw new NoSuchVersion(
      'what has changed is only known in a repository of git\nRun it where there is one, or without --changed.',
      { cause },
    );
  }
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]).trim();
  } catch (cause) {
    throw new NoSuchVersion(
      `the repository has no version ${base}\nName a branch, a tag or a commit, such as origin/main.`,
      { cause },
    );
  }
}
