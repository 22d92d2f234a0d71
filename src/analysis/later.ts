import type { Duration } from '../schema/scalars.ts';

const daysIn: Partial<Record<Duration['unit'], number>> = { day: 1, week: 7 };

/**
 * The day that lies a length of time after another; the last day of the month where that day does not exist,
 * undefined where it lies beyond the year 9999, with which days as documents write them end.
 */
export function later(day: string, { amount, unit }: Duration): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  const months = unit === 'month' ? amount : unit === 'year' ? amount * 12 : 0;
  if (months > 0) {
    const wanted = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + Math.round(months), 1);
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(wanted, lastDay));
  } else {
    date.setUTCDate(date.getUTCDate() + Math.round(amount * (daysIn[unit] ?? 0)));
  }
  return date.getUTCFullYear() <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}
