import type { Review } from '../../analysis/review.ts';
import { formatDay } from './format-day.ts';

/** The freshness of a journey in a few words; nothing where it was never reviewed. */
export function reviewInWords({ reviewed, due, overdue }: Review): string | undefined {
  if (reviewed === undefined) return undefined;
  return overdue && due !== undefined
    ? `Review was due ${formatDay(due)}`
    : `Reviewed ${formatDay(reviewed)}`;
}
