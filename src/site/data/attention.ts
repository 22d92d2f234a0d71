import { type LowStep, lowestSteps } from '../../analysis/lowest-steps.ts';
import { type Review, reviewOf } from '../../analysis/review.ts';
import type { Book, Journey } from '../../book/book.ts';
import type { FileHistory } from './history.ts';

/** What the home page calls for: not more of anything than fits a glance. */
export interface Attention {
  /** The lowest first. */
  readonly lowest: readonly LowStep[];
  /** Journeys whose next review is past due, in the order of the book. */
  readonly overdue: readonly { readonly journey: Journey; readonly review: Review }[];
  /** The journeys whose files changed last, the newest first, each with the day. */
  readonly recent: readonly { readonly journey: Journey; readonly changed: string }[];
}

/** What needs attention in a book, and what changed lately. */
export function attentionIn(book: Book, { asOf, changed }: FileHistory): Attention {
  return {
    lowest: lowestSteps(book, 5),
    overdue: book.journeys
      .map((journey) => ({ journey, review: reviewOf(journey, book.settings, asOf) }))
      .filter(({ review }) => review.overdue)
      .slice(0, 5),
    recent: book.journeys
      .flatMap((journey) => {
        const day = changed.get(journey.file);
        return day === undefined ? [] : [{ journey, changed: day }];
      })
      .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))
      .slice(0, 6),
  };
}
