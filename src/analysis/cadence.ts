import type { Metric } from '../book/book.ts';
import type { Duration } from '../schema/scalars.ts';

const days: Readonly<Record<Duration['unit'], number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  // A month and a year of the Gregorian calendar, on average.
  month: 30.436875,
  year: 365.2425,
};

/** How many days a time lasts, of months and years on average. */
export function daysOf({ amount, unit }: Duration): number {
  return amount * days[unit];
}

/**
 * How many days usually lie between two figures of a metric: as it says itself, else the median of what lies
 * between its figures. Undefined where neither tells.
 */
export function cadenceOf({ every, series }: Pick<Metric, 'every' | 'series'>): number | undefined {
  if (every) return daysOf(every);
  const distances = series
    .slice(1)
    .map(({ date }, place) => between(series[place]?.date ?? date, date))
    .filter((distance) => distance > 0)
    .sort((one, other) => one - other);
  const middle = distances.length / 2;
  const [below, above] = [distances[Math.ceil(middle) - 1], distances[Math.floor(middle)]];
  return below === undefined || above === undefined ? undefined : (below + above) / 2;
}

function between(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
