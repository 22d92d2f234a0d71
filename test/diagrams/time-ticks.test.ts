import { expect, test } from 'vitest';
import { dayNumber, timeAxis } from '../../src/diagrams/time-ticks.ts';

/** The axis in words: from, ticks, to. */
const axis = (first: string, last: string, most: number) => {
  const { from, to, ticks } = timeAxis(first, last, most);
  const dayOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  return [dayOf(from), ticks.map(({ day, text }) => `${dayOf(day)} ${text}`), dayOf(to)];
};

test('days are counted from 1970', () => {
  expect(['1970-01-01', '1970-01-02', '2026-03-01'].map(dayNumber)).toEqual([0, 1, 20_513]);
});

test('a year of months has a tick for each quarter and goes to the end of the last month', () => {
  expect(axis('2025-10-31', '2026-10-31', 8)).toEqual([
    '2025-10-01',
    ['2025-10-01 Oct 2025', '2026-01-01 Jan 2026', '2026-04-01 Apr', '2026-07-01 Jul', '2026-10-01 Oct'],
    '2026-11-01',
  ]);
});

test('years begin with January, so that the last day of a year stands within it', () => {
  expect(axis('2015-12-31', '2025-12-31', 6)).toEqual([
    '2015-01-01',
    ['2016', '2018', '2020', '2022', '2024'].map((year) => `${year}-01-01 ${year}`),
    '2026-01-01',
  ]);
});

test('some weeks are counted in weeks, from the first day', () => {
  expect(axis('2026-09-01', '2026-09-22', 5)).toEqual([
    '2026-08-31',
    ['2026-09-01 1 Sep 2026', '2026-09-08 8 Sep', '2026-09-15 15 Sep', '2026-09-22 22 Sep'],
    '2026-09-23',
  ]);
});

test('one day stands in the middle', () => {
  expect(axis('2026-09-30', '2026-09-30', 6)).toEqual([
    '2026-09-29',
    ['2026-09-30 30 Sep 2026'],
    '2026-10-01',
  ]);
});

test('a stretch without the beginning of a step is named by its first month', () => {
  expect(axis('2026-02-15', '2026-05-31', 2).at(1)).toEqual(['2026-04-01 Apr 2026']);
  expect(axis('2026-02-02', '2026-03-20', 1).at(1)).toEqual(['2026-02-01 Feb 2026']);
});

test('centuries have no more ticks than are wanted', () => {
  expect(timeAxis('0001-01-01', '9999-12-31', 6).ticks.length).toBeLessThanOrEqual(12);
});
