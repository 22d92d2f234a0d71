import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The day (`2026-09-14`) of the newest commit of the repository a folder lies in: the day a book speaks of as today.
 * Undefined where there is no git, no repository or no commit.
 */
export async function newestCommit(root: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['log', '-1', '--format=%cs'], { cwd: root });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
