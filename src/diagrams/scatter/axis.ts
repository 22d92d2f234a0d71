import { niceTicks } from '../nice-ticks.ts';

/** An axis of a chart of points. */
export interface Axis {
  /** What it measures, and in what. */
  readonly title: string;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly text: (value: number) => string;
  /** The same distance is the same ratio, not the same difference. */
  readonly logarithmic?: true;
}

/** The ends and ticks of an axis. */
export type Extent = Pick<Axis, 'low' | 'high' | 'ticks'>;

/**
 * Ends and ticks that hold some values, and never go beyond their scale.
 *
 * @param unit what the ticks are round numbers of: 0.01 for shares
 */
export function extentOf(
  values: readonly number[],
  scale: { readonly min: number; readonly max: number },
  unit: number,
  wanted: number,
): Extent {
  const all = values.length === 0 ? [scale.min, scale.max] : values;
  const [least, most] = all.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const nice = niceTicks(least / unit, most / unit, wanted).map((tick) =>
    Number((tick * unit).toPrecision(12)),
  );
  const ticks = nice.filter((tick) => tick >= scale.min && tick <= scale.max);
  // A scale may end between two round numbers.
  const low = Math.max(scale.min, nice[0] ?? scale.min);
  const high = Math.min(scale.max, nice.at(-1) ?? scale.max);
  return { low, high, ticks };
}

/** Ends and ticks at 1, 2 and 5 times powers of ten, for values above nothing; fewer ticks over a long way. */
export function logarithmicExtent(values: readonly number[], most: number): Extent {
  const [least, highest] = [Math.min(...values), Math.max(...values)];
  const powers = Math.ceil(Math.log10(highest)) - Math.floor(Math.log10(least)) + 2;
  const all = Array.from({ length: powers }, (_, place) => Math.floor(Math.log10(least)) - 1 + place)
    .flatMap((power) => [1, 2, 5].map((one) => Number((one * 10 ** power).toPrecision(12))))
    .toSorted((one, other) => one - other);
  const low = all.findLast((tick) => tick < least) ?? least / 2;
  const high = all.find((tick) => tick > highest) ?? highest * 2;
  const inside = all.filter((tick) => tick >= low && tick <= high);
  const powersOfTen = inside.filter((tick) => Number.isInteger(rounded(Math.log10(tick))));
  const ticks = inside.length <= most || powersOfTen.length < 2 ? inside : powersOfTen;
  return { low, high, ticks };
}

function rounded(value: number): number {
  return Number(value.toFixed(9));
}

/** Where a value lies on an axis, 0 at its low end and 1 at its high one. */
export function partOf(axis: Axis, value: number): number {
  const of = (one: number) => (axis.logarithmic ? Math.log10(one) : one);
  return (of(value) - of(axis.low)) / (of(axis.high) - of(axis.low));
}
