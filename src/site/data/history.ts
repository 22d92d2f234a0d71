import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { newestCommit } from '../../book/newest-commit.ts';

/** When the files of a book last changed, as git tells it. */
export interface FileHistory {
  /** The day the site speaks of as today, `2026-09-14`: that of the newest commit, unless something else decides. */
  readonly asOf?: string | undefined;
  /** The day each file last changed, by its path relative to the book. */
  readonly changed: ReadonlyMap<string, string>;
  /** The path from the root of the repository to the book, ending in `/` unless they are the same. */
  readonly prefix: string;
}

const none: FileHistory = { changed: new Map(), prefix: '' };
const run = promisify(execFile);

/**
 * Reads the history of a book from git, in one pass over its log. Where there is no git, no repository or no
 * commit, nothing is known; in a shallow clone only the newest commit is, because the rest of the log is
 * cut off and every file would seem to have changed in the oldest commit that is left.
 */
export async function readHistory(root: string): Promise<FileHistory> {
  const git = async (...command: string[]) => {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...command], {
      cwd: root,
      maxBuffer: 1024 * 1024 * 1024,
    });
    return stdout;
  };
  try {
    const prefix = (await git('rev-parse', '--show-prefix')).trim();
    const asOf = await newestCommit(root);
    if (asOf === undefined) return none;
    const shallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    const log = shallow ? '' : await git('log', '--format=%x00%cs', '--name-only', '--relative', '--', '.');
    return { asOf, changed: newestChange(log), prefix };
  } catch {
    return none;
  }
}

function newestChange(log: string): Map<string, string> {
  const changed = new Map<string, string>();
  for (const commit of log.split('\0')) {
    const [day = '', ...files] = commit.split('\n');
    for (const file of files) if (file !== '' && !changed.has(file)) changed.set(file, day);
  }
  return changed;
}
