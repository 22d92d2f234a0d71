import type { Point } from './place-labels.ts';

/** Parts into which each stretch between two points is cut. */
const parts = 8;

/**
 * The way of a curve, run by run between its gaps, as points close to each other.
 *
 * @param path the absolute commands M, L, C and Z of an SVG path
 */
export function runsOfPath(path: string): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const [, command, operands = ''] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const numbers = operands.split(',').map(Number);
    const [x = 0, y = 0] = numbers.slice(-2);
    const run = runs.at(-1);
    const start = run?.at(-1);
    if (command === 'M' || !run || !start) runs.push([{ x, y }]);
    else if (command === 'L') run.push({ x, y });
    else {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
      for (let part = 1; part <= parts; part += 1) {
        const t = part / parts;
        run.push({ x: bezier(t, start.x, x1, x2, x), y: bezier(t, start.y, y1, y2, y) });
      }
    }
  }
  return runs;
}

function bezier(t: number, from: number, first: number, second: number, to: number): number {
  const s = 1 - t;
  return s ** 3 * from + 3 * s ** 2 * t * first + 3 * s * t ** 2 * second + t ** 3 * to;
}
