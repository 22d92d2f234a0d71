import type { CurveLine } from '../analysis/emotion-curve.ts';

/**
 * The steps at which some segment feels worst, below zero, or best, above it: for each line of a curve the first of
 * its lowest or highest points. Indexes of the steps of the journey, each once.
 */
export function extremeSteps(curve: readonly CurveLine[], which: 'lowest' | 'highest'): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { points } of curve) {
    const known = points.filter((point) => point !== null);
    const extreme = which === 'lowest' ? Math.min(0, ...known) : Math.max(0, ...known);
    if (extreme !== 0) found.add(points.indexOf(extreme));
  }
  return found;
}
