import { expect, test } from 'vitest';
import type { Book, Segment } from '../../../src/book/book.ts';
import { formatDay } from '../../../src/site/data/format-day.ts';
import { reviewInWords } from '../../../src/site/data/review-in-words.ts';
import { satisfactionText, scoreText } from '../../../src/site/data/satisfaction-text.ts';
import { tinyBook } from '../../tiny-book.ts';

test.each([
  ['2026-09-14', '14 Sep 2026'],
  ['2026-01-01', '1 Jan 2026'],
  ['2028-02-29', '29 Feb 2028'],
  ['1999-12-31', '31 Dec 1999'],
])('the day %s is written %s', (day, written) => {
  expect(formatDay(day)).toBe(written);
});

test('the freshness of a journey is its last review, or the day it should have been', () => {
  expect(reviewInWords({ overdue: false })).toBeUndefined();
  expect(reviewInWords({ reviewed: '2026-09-14', overdue: false })).toBe('Reviewed 14 Sep 2026');
  expect(reviewInWords({ reviewed: '2026-09-14', due: '2027-03-14', overdue: false })).toBe(
    'Reviewed 14 Sep 2026',
  );
  expect(reviewInWords({ reviewed: '2026-09-14', due: '2027-03-14', overdue: true })).toBe(
    'Review was due 14 Mar 2027',
  );
});

test('a rating is a mean or a percentage without needless decimals', () => {
  expect(
    [{ mean: 4.1 }, { mean: 4 }, { share: 0.82 }, { share: 0.5555 }, { share: 0 }].map(scoreText),
  ).toEqual(['4.1', '4', '82 %', '55.6 %', '0 %']);
});

/** The only segment of a book with this satisfaction, in words. */
async function satisfaction(written: string): Promise<string> {
  const book: Book = await tinyBook({
    'content/book.yaml': 'scales: { rating: 1..7 }',
    'content/sources/survey.yaml': 'title: Guest survey',
    'content/segments/families.yaml': `title: Families\nsatisfaction: ${written}`,
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
  });
  const [families]: readonly Segment[] = book.segments;
  if (families?.satisfaction === undefined) throw new Error('The book lacks what this test needs.');
  return satisfactionText(families.satisfaction, book);
}

test.each([
  ['3.8', '3.8 on 1 to 7'],
  ['62%', '62 %'],
  ['{ value: 3.8, scale: 1..5 }', '3.8 on 1 to 5'],
  ['{ value: 3.8, method: mean, n: 214 }', '3.8 on 1 to 7 (mean, n = 214)'],
  ['{ value: 31, method: nps, n: 1 }', '31 (nps, n = 1)'],
  ['{ value: 31, scale: -100..100, method: nps }', '31 on -100 to 100 (nps)'],
  [
    '{ value: 62%, method: top-two-box, n: 96, date: 2026-05-30, source: survey }',
    '62 % (top-two-box, n = 96, Guest survey, 30 May 2026)',
  ],
])('the satisfaction %s is told with all that is known of it: %s', async (written, text) => {
  expect(await satisfaction(written)).toBe(text);
});
