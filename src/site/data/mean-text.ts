import { signed } from '../map/lanes/feeling.ts';

/** A mean or a peak–end of emotions with its sign and one decimal: `+0.4`, `−1.5`; undefined where none is known. */
export function meanText(value: number | null): string | undefined {
  return value === null ? undefined : signed(Math.round(value * 10) / 10);
}
