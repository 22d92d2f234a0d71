import { emotionCurve } from '../analysis/emotion-curve.ts';
import type { Journey } from '../book/book.ts';
import type { StepPlace } from './step-place.ts';

/**
 * The steps of a journey at which some segment feels worst, below zero, or best, above it: for each line of its curve
 * the first of the lowest or highest points. Each step once.
 *
 * @param places all steps of the journey, in order
 */
export function extremeSteps(
  journey: Journey,
  places: readonly StepPlace[],
  which: 'lowest' | 'highest',
): readonly StepPlace[] {
  const found = new Set<number>();
  for (const { points } of emotionCurve(journey)) {
    const known = points.filter((point) => point !== null);
    const extreme = which === 'lowest' ? Math.min(0, ...known) : Math.max(0, ...known);
    if (extreme !== 0) found.add(points.indexOf(extreme));
  }
  return [...found].flatMap((index) => places[index] ?? []);
}
