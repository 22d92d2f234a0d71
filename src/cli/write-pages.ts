import { fork } from 'node:child_process';
import module from 'node:module';
import { exitCodes } from './command.ts';
import type { PagesOptions, Written } from './pages-process.ts';

const program = new URL(
  import.meta.url.endsWith('.ts') ? './pages-process.ts' : './pages-process.js',
  import.meta.url,
);

/**
 * Room for young objects (in MB), and how much more than what is in use may be held before it is tidied up (in percent;
 * otherwise up to four times as much while nothing else is being done). A large book takes 400 MB less so, and hardly
 * any more time.
 */
const execArgv = [...process.execArgv, '--max-semi-space-size=16', '--heap-growing-percent=40'];

/**
 * Memory outside of JavaScript: that of a C library on Linux, kept apart for each thread otherwise and hardly ever given
 * back, and that of Astro’s bundler, of which far more would be taken than is used.
 */
const memory = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
};

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
