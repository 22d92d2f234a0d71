import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The folder of this repository, in which the sample book lies. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The file that `bin.journeybook` of package.json names. */
export const launcher = fileURLToPath(new URL('../../src/cli/journeybook.js', import.meta.url));

/** How the command ended and what it wrote. */
export interface Ran {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the command runs, and what it finds in its environment besides what is there already. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command as a shell would, and waits for its end. */
export function journeybook(words: readonly string[], { cwd, env }: Surroundings = {}): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [launcher, ...words],
      { cwd, env: { ...shell(), ...env } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

/** The command while it serves. */
export interface Serving {
  /** The address it serves at, as it said. */
  readonly url: string;
  /** All it has written so far, without colours. */
  readonly output: () => string;
  /** Ends it as Ctrl-C does and waits until it is gone. Returns how it ended. */
  readonly stop: () => Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Starts a command that serves, and waits until it says where. Rejects when it ends before that. */
export async function serving(words: readonly string[], { cwd, env }: Surroundings = {}): Promise<Serving> {
  const child = spawn(process.execPath, [launcher, ...words], { cwd, env: { ...shell(), ...env } });
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, signal: child.signalCode }));
  let output = '';
  const url = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += stripVTControlCharacters(text);
        const said = /Local\s+(http:\S+)/.exec(output)?.[1];
        if (said !== undefined) resolve(said);
      });
    }
  });
  const early = ended.then(({ code }) => {
    throw new Error(`journeybook ${words.join(' ')} ended with ${String(code)}:\n${output}`);
  });
  return {
    url: await Promise.race([url, early]),
    output: () => output,
    stop: () => {
      early.catch(() => undefined);
      child.kill('SIGINT');
      return ended;
    },
  };
}

/**
 * The environment of a shell: without what asks for colours, and without what tells Astro that it is being tested, or
 * that it is anything but a build that is to be published.
 */
export function shell(): NodeJS.ProcessEnv {
  const tests = [
    ...['FORCE_COLOR', 'NO_COLOR', 'NODE_ENV', 'TEST', 'VITEST'],
    ...['DEV', 'PROD', 'MODE', 'SSR'],
  ];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !tests.includes(name)));
}
