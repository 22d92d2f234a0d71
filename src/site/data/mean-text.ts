import { signed } from '../map/numbers.ts';

/**
 * A mean or a peak–end of emotions with its sign and one decimal: `+0.4`, `−1.5`; undefined where none is known. A half
 * is rounded away from zero, so that what is as bad as it is good looks so.
 */
export function meanText(value: number | null): string | undefined {
  if (value === null) return undefined;
  return signed((Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10);
}
