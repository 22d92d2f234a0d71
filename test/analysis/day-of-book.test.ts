import { expect, test } from 'vitest';
import { dayOfBook } from '../../src/analysis/day-of-book.ts';
import { tinyBook } from '../tiny-book.ts';

test('the day of a book is the one that is given, else that of the newest commit, else the newest it tells of', async () => {
  const reviewed = 'title: A\nreviewed: 2026-01-01\nphases: { stage: engage, steps: I look }';
  const book = await tinyBook({ 'journeys/a.yaml': reviewed });
  const [given, newestCommit] = ['2026-03-01', '2026-02-01'];
  expect([
    dayOfBook(book, { given, newestCommit }),
    dayOfBook(book, { given }),
    dayOfBook(book, { newestCommit }),
    dayOfBook(book, {}),
    dayOfBook(await tinyBook({ 'journeys/a.yaml': reviewed.replace('reviewed: 2026-01-01\n', '') }), {}),
  ]).toEqual(['2026-03-01', '2026-03-01', '2026-02-01', '2026-01-01', undefined]);
});
