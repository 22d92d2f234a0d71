import { longTail, type Position } from '../../analysis/long-tail.ts';
import type { Book } from '../../book/book.ts';
import { formatShare } from './lanes/path.ts';

/** How much of a book lies before the need, up to the purchase, at it and after it; archived journeys do not count. */
export function longTailInWords(book: Book): string {
  const { steps } = longTail(book, ({ journey }) => journey.status !== 'archived');
  const count = (position: Position) => steps[position].length;
  const unknown = steps.unknown.length;
  const placed = count('before-need') + count('before') + count('purchase') + count('after');
  if (placed === 0) return 'Of no step is it known whether it lies before or after the purchase.';
  const share = (position: Position) => {
    const many = count(position);
    return many === 0 ? 'none' : `${many} (${formatShare(Math.round((100 * many) / placed) / 100)})`;
  };
  const of =
    placed === 1 ? 'Of the one step whose place is known' : `Of the ${placed} steps whose place is known`;
  const gap =
    unknown === 0
      ? ''
      : ` Where ${unknown} more ${unknown === 1 ? 'lies' : 'lie'} is not known: the stage covers both sides of the purchase, or says nothing of it.`;
  return `${of}, ${share('before-need')} ${lie(count('before-need'))} before the need, ${share('before')} on the way to the purchase, ${share('purchase')} at it, and ${share('after')} after it.${gap}`;
}

function lie(many: number): string {
  return many === 1 ? 'lies' : 'lie';
}
