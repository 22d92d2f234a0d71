import type { Journey, Settings } from '../book/book.ts';
import type { Duration } from '../schema/scalars.ts';

/** How fresh a journey is on a given day. */
export interface Review {
  /** The day of the last review, if there was one. */
  readonly reviewed?: string;
  /** The day by which the next one is due, where a cadence is set. */
  readonly due?: string;
  readonly overdue: boolean;
}

/**
 * The review of a journey as of a day (`2026-09-14`): when it was, when the next one is due, whether that day
 * has passed. Without a day, or without a cadence, nothing is overdue.
 */
export function reviewOf(journey: Journey, settings: Settings, asOf: string | undefined): Review {
  const every = journey.reviewEvery ?? settings.reviewEvery;
  if (journey.reviewed === undefined) return { overdue: false };
  if (every === undefined) return { reviewed: journey.reviewed, overdue: false };
  const due = later(journey.reviewed, every);
  if (due === undefined) return { reviewed: journey.reviewed, overdue: false };
  return { reviewed: journey.reviewed, due, overdue: asOf !== undefined && asOf > due };
}

const daysIn: Partial<Record<Duration['unit'], number>> = { day: 1, week: 7 };

/**
 * The day that lies a length of time after another; the last day of the month where that day does not exist,
 * undefined where it lies beyond the year 9999, with which days as documents write them end.
 */
function later(day: string, { amount, unit }: Duration): string | undefined {
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
