import { describe, expect, test } from 'vitest';
import { chooseStates } from '../../src/rules/past-states.ts';

/** Commits of these days, the newest first, each called by its place. */
const commits = (...days: string[]) => days.map((day, place) => ({ commit: String(place), day }));
const told = ({ interval, states }: ReturnType<typeof chooseStates>) =>
  `${interval}: ${states.map(({ commit, day }) => `${day} #${commit}`).join(', ')}`;

describe('the states that stand for the history of a book', () => {
  test('are the last of each day but the present one', () => {
    const all = commits('2026-11-30', '2026-11-27', '2026-11-27', '2026-11-26', '2026-11-22');
    expect(told(chooseStates(all, '2026-11-30', 11))).toBe(
      'day: 2026-11-22 #4, 2026-11-26 #3, 2026-11-27 #1',
    );
  });

  test('are the last of each week, from Monday, where there are too many days', () => {
    // 9 November 2026 is a Monday.
    const all = commits('2026-11-18', '2026-11-15', '2026-11-09', '2026-11-08', '2026-11-07', '2026-11-02');
    expect(told(chooseStates(all, '2026-11-18', 3))).toBe('week: 2026-11-08 #3, 2026-11-15 #1');
  });

  test('are the last of each month where there are too many weeks, and no more than are asked for', () => {
    const days = ['2026-11', '2026-10', '2026-09', '2026-08', '2026-07'].flatMap((month) => [
      `${month}-28`,
      `${month}-02`,
    ]);
    expect(told(chooseStates(commits(...days), '2026-12-01', 3))).toBe(
      'month: 2026-09-28 #4, 2026-10-28 #2, 2026-11-28 #0',
    );
  });

  test('leave out what claims to be later than what came after it', () => {
    expect(told(chooseStates(commits('2026-11-20', '2026-12-24', '2026-11-19'), '2026-11-30', 11))).toBe(
      'day: 2026-11-19 #2, 2026-11-20 #0',
    );
  });

  test('are none where the book has changed on one day only, or may be none', () => {
    expect(told(chooseStates(commits('2026-11-30'), '2026-11-30', 11))).toBe('day: ');
    expect(told(chooseStates(commits('2026-11-20', '2026-10-20'), '2026-11-30', 0))).toBe('month: ');
  });
});
