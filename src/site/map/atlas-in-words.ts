import { longTail, type Position } from '../../analysis/long-tail.ts';
import type { Book } from '../../book/book.ts';
import { formatShare } from './numbers.ts';

/** How much of a book lies before the purchase and before the need, at it and after it; archived journeys do not count. */
export function longTailInWords(book: Book): string {
  const { steps } = longTail(book, ({ journey }) => journey.status !== 'archived');
  const count = (...some: readonly Position[]) =>
    some.reduce((sum, position) => sum + steps[position].length, 0);
  const before = count('before-need', 'before', 'before-either');
  const placed = before + count('purchase', 'after');
  const unknown = steps.unknown.length;
  if (placed === 0) return 'Of no step is it known whether it lies before or after the purchase.';
  const share = (many: number) =>
    many === 0
      ? 'none lie'
      : `${many} (${formatShare(Math.round((100 * many) / placed) / 100)}) ${lie(many)}`;
  const of =
    placed === 1 ? 'Of the one step whose place is known' : `Of the ${placed} steps whose place is known`;
  const need = beforeTheNeed(before, count('before-need'), count('before-either'));
  const gap =
    unknown === 0
      ? ''
      : ` Where ${unknown} more ${lie(unknown)} is not known: the stage covers both sides of the purchase, or says nothing of it.`;
  return `${of}, ${share(before)} before the purchase${need}; ${share(count('purchase'))} at it, and ${share(count('after'))} after it.${gap}`;
}

/** How many of the steps before the purchase lie before the need, as far as it is known. */
function beforeTheNeed(all: number, certain: number, either: number): string {
  if (all === 0) return '';
  if (all === 1) {
    if (either === 1) return ', and whether it lies before the need is not known';
    return certain === 1 ? ', and before the need' : ', but not before the need';
  }
  if (either === 0) return `, ${certain === 0 ? 'none' : certain} of them before the need`;
  return certain === 0
    ? ', and how many of them lie before the need is not known'
    : `, at least ${certain} of them before the need`;
}

function lie(many: number): string {
  return many === 1 ? 'lies' : 'lie';
}
