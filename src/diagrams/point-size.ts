import { markup, type Markup } from './markup.ts';
import { tenths } from './tenths.ts';

/** The half width of the largest point, of the smallest, of all where none is larger, and where a size is not known. */
const radius = { largest: 11, smallest: 3, alike: 6, unknown: 5 };

/** How large points are drawn by how many people they stand for: the area is true to the number. */
export interface PointSizes {
  /** Half the width of a point, in pixels. */
  readonly of: (n: number | undefined) => number;
  /** The smallest and the largest number, where they differ: what a key has to show. */
  readonly ends: readonly [number, number] | undefined;
}

/** Sizes for some numbers of people; those not known get a size of their own. */
export function pointSizes(numbers: readonly (number | undefined)[]): PointSizes {
  const known = numbers.filter((n) => n !== undefined);
  const [least, most] = known.reduce(
    ([low, high], n) => [Math.min(low, n), Math.max(high, n)],
    [Infinity, -Infinity],
  );
  const differ = least < most;
  const sized = (n: number) => tenths(Math.max(radius.smallest, radius.largest * Math.sqrt(n / most)));
  return {
    of: (n) => (n === undefined ? radius.unknown : differ ? sized(n) : radius.alike),
    ends: differ ? [least, most] : undefined,
  };
}

/** A point as it is drawn, for a key. */
export function drawKeyPoint(r: number, look: string): Markup {
  const size = 2 * radius.largest + 2;
  return markup`<svg class="scatter-key" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" aria-hidden="true" focusable="false"><circle class="mark ${look}" cx="${size / 2}" cy="${size / 2}" r="${r}"/></svg>`;
}
