import { z } from 'zod';
import { reviewOf } from '../../../analysis/review.ts';
import type { Journey } from '../../../book/book.ts';
import { date } from '../../../schema/data/parts.ts';
import type { DataSource } from '../data-kind.ts';

/** How fresh a journey is. */
export const review = z
  .strictObject({
    reviewed: date.nullable().describe('The day of the last review; null where there was none'),
    due: date.nullable().describe('The day by which the next one is due; null where no cadence is set'),
    overdue: z.boolean().describe('Whether that day has passed'),
  })
  .meta({ id: 'Review', description: 'How fresh a journey is.' });

/** How fresh a journey is. */
export function reviewData(journey: Journey, { book, history }: DataSource) {
  const { reviewed = null, due = null, overdue } = reviewOf(journey, book.settings, history.asOf);
  return { reviewed, due, overdue };
}
