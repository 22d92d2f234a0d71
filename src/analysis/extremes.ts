import type { Points } from './experience.ts';

/** A known emotion and its place among the steps, counted from 0. */
export interface Felt {
  readonly value: number;
  readonly place: number;
}

/** Where a curve begins, is lowest and highest, and ends. */
export interface Extremes {
  readonly first: Felt;
  /** Of equals the first. */
  readonly lowest: Felt;
  /** Of equals the first. */
  readonly highest: Felt;
  readonly last: Felt;
}

/** The points of a curve by which it is told; null where no emotion is known. */
export function extremesOf(points: Points): Extremes | null {
  const known = points.flatMap((value, place): readonly Felt[] => (value === null ? [] : [{ value, place }]));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return null;
  return {
    first,
    lowest: known.reduce((low, one) => (one.value < low.value ? one : low)),
    highest: known.reduce((high, one) => (one.value > high.value ? one : high)),
    last,
  };
}
