import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The file of the command. */
export const launcher = path.resolve('src/cli/journeybook.js');

/** What came of running the command. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it. */
export interface RunOptions {
  /** For Node itself. */
  readonly nodeOptions?: readonly string[];
  /** What stands on its standard input. */
  readonly input?: string;
}

/** Runs the command as a shell would. */
export function journeybook(
  words: readonly string[],
  cwd = '.',
  { nodeOptions = [], input = '' }: RunOptions = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, launcher, ...words], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
}

/** Lets the room that checks books fail as no room should. */
export const failingLoad = `data:text/javascript,${encodeURIComponent(
  "import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { return url.endsWith('/rules/check-book.ts') ? { format: 'module', source: 'export function checkBook() { throw new TypeError(\"a fault of ours\"); }', shortCircuit: true } : next(url, context); } });",
)}`;
