import type { Journey, Settings } from '../book/book.ts';
import { later } from './later.ts';

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
