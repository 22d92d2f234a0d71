import type { Measurement, Metric } from '../book/book.ts';
import type { Duration } from '../schema/scalars.ts';
import { daysOf } from './cadence.ts';
import { later } from './later.ts';
import { meetsTarget } from './meets-target.ts';

/** How a metric stands on a given day. */
export interface MetricState {
  /** The newest figure, if anything was measured. */
  readonly latest?: Measurement;
  /** Whether the newest figure meets the target; unknown without either, or where no way is the better one. */
  readonly reached?: boolean;
  /** The day by which the next figure is due, where a cadence is set. */
  readonly due?: string;
  readonly overdue: boolean;
}

/** What is measured to a day is counted after it: within a part of the cadence, and in so many days at most. */
const counting = { part: 1 / 4, mostDays: 14 };

/**
 * How a metric stands as of a day (`2026-09-14`). What was measured to the end of a month is measured again to the end
 * of one, however long the two are, and due a quarter of its cadence later, at most fourteen days: a figure of November
 * cannot be known on the last of November. Without a day, or without a cadence, nothing is overdue.
 */
export function stateOf(metric: Metric, asOf: string | undefined): MetricState {
  const latest = metric.series.at(-1);
  if (latest === undefined) return { overdue: false };
  const reached = meetsTarget(latest.value, metric);
  const due = metric.every && nextDue(latest.date, metric.every);
  return {
    latest,
    ...(reached !== undefined && { reached }),
    ...(due !== undefined && { due }),
    overdue: due !== undefined && asOf !== undefined && asOf > due,
  };
}

function nextDue(date: string, every: Duration): string | undefined {
  const next = later(date, every);
  if (next === undefined) return undefined;
  const inMonths = every.unit === 'month' || every.unit === 'year';
  const measured = inMonths && date === endOfMonth(date) ? endOfMonth(next) : next;
  const days = Math.min(counting.mostDays, Math.floor(daysOf(every) * counting.part));
  return later(measured, { amount: days, unit: 'day' });
}

function endOfMonth(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}
