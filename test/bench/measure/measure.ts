import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { type Usage, usageOf } from './process-tree.ts';

/** A program to run with this Node. */
export interface Program {
  /** The script and its arguments. */
  readonly script: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What running something took. */
export interface Measurement {
  /** From the start of the first process to the end of the last. */
  readonly seconds: number;
  /** Processor time of all processes; undefined where the system does not tell. */
  readonly processorSeconds: number | undefined;
  /** The most memory they held at a time; undefined where the system does not tell. */
  readonly peakBytes: number | undefined;
}

/** Milliseconds between two looks at what a process uses. */
const pollEvery = 25;

/** Runs programs one after the other, as whole processes. Throws with their last words when one fails. */
export async function measure(programs: readonly Program[]): Promise<Measurement> {
  const all: Measurement[] = [];
  for (const program of programs) all.push(await measureOne(program));
  return {
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
    processorSeconds: together(
      all.map((one) => one.processorSeconds),
      (first, second) => first + second,
    ),
    peakBytes: together(
      all.map((one) => one.peakBytes),
      Math.max,
    ),
  };
}

function together(
  values: readonly (number | undefined)[],
  join: (first: number, second: number) => number,
): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : known.reduce((first, second) => join(first, second));
}

function measureOne({ script, cwd, env }: Program): Promise<Measurement> {
  const { promise, resolve, reject } = Promise.withResolvers<Measurement>();
  const started = performance.now();
  const child = spawn(process.execPath, script, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let lastWords = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-2000);
    });
  }

  const usages: Usage[] = [];
  const poll = setInterval(() => {
    const usage = child.pid === undefined ? undefined : usageOf(child.pid);
    if (usage) usages.push(usage);
  }, pollEvery);
  child.on('error', reject);
  child.on('close', (code) => {
    const seconds = (performance.now() - started) / 1000;
    clearInterval(poll);
    process.off('exit', stop);
    if (code === 0) {
      resolve({
        seconds,
        processorSeconds: most(usages.map((usage) => usage.processorSeconds)),
        peakBytes: most(usages.map((usage) => usage.bytes)),
      });
    } else reject(new Error(`\`node ${script.join(' ')}\` ended with ${code ?? 'a signal'}:\n${lastWords}`));
  });
  return promise;
}

function most(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values);
}
