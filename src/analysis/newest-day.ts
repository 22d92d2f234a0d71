import type { Book } from '../book/book.ts';

/**
 * The newest day (`2026-09-14`) on which a book says that something was reviewed, asked, measured or noticed; undefined
 * where it says so of nothing. Today is that day or a later one, so that what was old by then is old. Days that may lie ahead,
 * such as those by which something is due, do not count.
 */
export function newestDay(book: Book): string | undefined {
  const days = [
    ...book.journeys.map(({ reviewed }) => reviewed),
    ...book.segments.map(({ satisfaction }) => satisfaction?.date),
    ...book.touchpoints.flatMap(({ ratings }) => (ratings ?? []).map(({ date }) => date)),
    ...book.sources.map(({ date }) => date),
    ...book.metrics.map(({ series }) => series.at(-1)?.date),
    ...book.opportunities.map(({ noticed }) => noticed),
  ];
  return days.reduce(
    (newest, day) => (newest === undefined || (day ?? '') > newest ? day : newest),
    undefined,
  );
}
