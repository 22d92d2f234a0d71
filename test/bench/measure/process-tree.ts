import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its descendants have used, as far as the system tells. */
export interface Usage {
  /** Bytes of memory that all of them hold now; at least the most the process itself has ever held. */
  readonly bytes: number;
  /** Seconds of processor time that all of them have had so far, those that have ended among them. */
  readonly processorSeconds: number;
}

/** What a process and its descendants use; undefined where the system does not tell, or the process has ended. */
export function usageOf(pid: number): Usage | undefined {
  const all = treeOf(pid);
  const bytes = all.reduce((sum, one) => sum + kilobytes(one, 'VmRSS') * 1024, 0);
  if (bytes === 0) return undefined;
  return {
    bytes: Math.max(bytes, kilobytes(pid, 'VmHWM') * 1024),
    processorSeconds: all.reduce((sum, one) => sum + processorSeconds(one), 0),
  };
}

function treeOf(pid: number): readonly number[] {
  return [pid, ...childrenOf(pid).flatMap(treeOf)];
}

/** Any thread of a process may have started a child, and the system lists them thread by thread. */
function childrenOf(pid: number): readonly number[] {
  return namesIn(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function kilobytes(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const [, amount = 0] = new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(amount);
}

/** Linux counts processor time in hundredths of a second, whatever the hardware. */
const ticksPerSecond = 100;

function processorSeconds(pid: number): number {
  // After the name, which may hold anything: fields 14 to 17 are the time of the process and of its dead children.
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond;
}

/** Processes end while they are being looked at, and not every system has `/proc`. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
