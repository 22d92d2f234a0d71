import { performance } from 'node:perf_hooks';

/** Tells the stages of some work as they end, each with the time since the one before. */
export function stages(say: (line: string) => void): (what: string) => void {
  let since = performance.now();
  return (what) => {
    const now = performance.now();
    say(`${what.padEnd(56)} ${((now - since) / 1000).toFixed(1)} s`);
    since = now;
  };
}

/** `1 page`, `2 pages`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
