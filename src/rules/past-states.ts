/** A state of a book in the history of its repository. */
export interface CommittedState {
  /** The full id of the commit. */
  readonly commit: string;
  /** The day it was committed, `2026-09-14`. */
  readonly day: string;
}

/** How far apart states are looked at: one for each day, week (from Monday) or month in which the book changed. */
export type Interval = 'day' | 'week' | 'month';

/** Some states of a book, and how far apart they are. */
export interface ChosenStates {
  readonly interval: Interval;
  /** The oldest first. */
  readonly states: readonly CommittedState[];
}

/**
 * The states of a book that stand for its history before a day: the last one of each day in which it changed, or of
 * each week or month where there are more than `most`; of months, the last ones. Those of the interval to which the day
 * itself belongs are left out: the book as it is now stands for it.
 *
 * @param commits the newest first
 * @param asOf the day of the book as it is now
 */
export function chooseStates(commits: readonly CommittedState[], asOf: string, most: number): ChosenStates {
  for (const interval of ['day', 'week'] as const) {
    const states = lastOfEach(commits, asOf, beginning[interval]);
    if (states.length <= most) return { interval, states };
  }
  const months = lastOfEach(commits, asOf, beginning.month);
  return { interval: 'month', states: months.slice(Math.max(0, months.length - most)) };
}

/** The beginning of the interval a day belongs to, as text that sorts like days. */
const beginning: Readonly<Record<Interval, (day: string) => string>> = {
  day: (day) => day,
  week: mondayOf,
  month: (day) => day.slice(0, 7),
};

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** Commits may be dated out of order: what claims to be later than what came after it stands for nothing. */
function lastOfEach(
  commits: readonly CommittedState[],
  asOf: string,
  beginningOf: (day: string) => string,
): readonly CommittedState[] {
  const states: CommittedState[] = [];
  let earliest = beginningOf(asOf);
  for (const state of commits) {
    const begins = beginningOf(state.day);
    if (begins >= earliest) continue;
    states.push(state);
    earliest = begins;
  }
  return states.reverse();
}
