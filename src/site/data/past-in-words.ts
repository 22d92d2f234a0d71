import type { PastFindings } from '../../rules/past-findings.ts';
import { formatDay } from './format-day.ts';

/** How many findings there were in a state of the book; null where it cannot be read with the format of today. */
export interface TrendState {
  readonly day: string;
  readonly counts: { readonly warnings: number; readonly remarks: number } | null;
}

/** What a chart of findings over time shows, or the sentence that says why there is none. */
export type Trend =
  | { readonly says: string; readonly states: readonly TrendState[]; readonly unreadable: number }
  | { readonly says: string; readonly states?: undefined };

/**
 * The findings of a book over time: its states of the past, and it as it is now.
 *
 * @param now the day of the book as it is now, and its findings
 */
export function trendOf(past: PastFindings, now: TrendState): Trend {
  switch (past.kind) {
    case 'no-history':
      return { says: 'There is no history of this book to look at.' };
    case 'cut-off':
      return {
        says: 'The history of this book is cut off in the copy this site was built from: a full clone of the repository would show it.',
      };
    case 'too-large':
      return {
        says: `The book has ${past.files.toLocaleString('en-GB')} files, too many to read it again as it was: up to ${past.most.toLocaleString('en-GB')} are.`,
      };
    case 'states': {
      if (past.states.length === 0) return { says: 'The book is too young to have a history of findings.' };
      const states = [...past.states.map(({ day, counts }) => ({ day, counts })), now];
      const unreadable = past.states.filter(({ counts }) => counts === null).length;
      return { says: sentence(states), states, unreadable };
    }
  }
}

/** What came of it between the first state that can be read and now. */
function sentence(states: readonly TrendState[]): string {
  const readable = states.filter((state) => state.counts !== null);
  const [first, last] = [readable[0], readable.at(-1)];
  if (!first?.counts || !last?.counts || first === last)
    return 'No earlier state of the book can be read with the format of today.';
  const since = formatDay(first.day);
  const warnings = change(first.counts.warnings, last.counts.warnings, 'warning');
  const remarks = change(first.counts.remarks, last.counts.remarks, 'remark');
  return `Since ${since}: ${warnings}, ${remarks}.`;
}

function change(before: number, after: number, noun: string): string {
  const counted = `${after.toLocaleString('en-GB')} ${after === 1 ? noun : `${noun}s`}`;
  if (before === after) return `${counted} as before`;
  return `${counted} instead of ${before.toLocaleString('en-GB')}`;
}

/** How states were chosen, in a sentence. */
export function intervalInWords(past: PastFindings): string {
  const each = { day: 'day', week: 'week', month: 'month' };
  return past.kind === 'states'
    ? `The last state of each ${each[past.interval]} in which the book changed, judged by the rules of today as of its own day, with the settings it had.`
    : '';
}
