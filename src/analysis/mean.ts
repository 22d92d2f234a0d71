import { rounded } from './rounded.ts';

/** The mean of one number or more: the same in whatever order they stand. */
export function mean(values: readonly number[]): number {
  return rounded(values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length);
}
