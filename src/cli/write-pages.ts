import { fork } from 'node:child_process';
import module from 'node:module';
import { exitCodes } from './command.ts';
import type { PagesOptions, Written } from './pages-process.ts';

const program = new URL(
  import.meta.url.endsWith('.ts') ? './pages-process.ts' : './pages-process.js',
  import.meta.url,
);

/** Less room for young objects than usual (in MB): it saves 100 MB in a large book, and hardly any time. */
const execArgv = [...process.execArgv, '--max-semi-space-size=12'];

/** The memory of a C library on Linux: kept apart for each thread otherwise, and hardly ever given back. */
const memory = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' };

/**
 * Reads and checks a book and writes the pages of its site, in a process of its own. That process shows its
 * progress, and whatever is wrong, itself. When it is interrupted it has ended by the time this fails.
 */
export async function writePages(
  options: PagesOptions,
  interrupted: AbortSignal,
): Promise<Written | { readonly kind: 'failed'; readonly exitCode: number }> {
  const env = { ...memory, ...process.env, NODE_COMPILE_CACHE: module.getCompileCacheDir() };
  const child = fork(program, { execArgv, env });
  const stop = () => child.kill('SIGKILL');
  interrupted.addEventListener('abort', stop);
  let written: Written | undefined;
  child.on('message', (message: Written) => {
    written = message;
  });
  child.send(options);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  interrupted.removeEventListener('abort', stop);
  if (written !== undefined && exitCode === exitCodes.fine) return written;
  if (exitCode !== null) return { kind: 'failed', exitCode };
  throw new Error(`The process that writes the pages was ended by ${child.signalCode}.`);
}
