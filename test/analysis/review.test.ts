import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../src/analysis/review.ts';
import { tinyJourney } from '../tiny-book.ts';

/** The review of a journey with these fields, in a book with these settings, as of a day. */
async function review(fields: string, settings = '', asOf?: string) {
  const { book, journey } = await tinyJourney(
    `
    title: Booking
    phases: { stage: engage, steps: Look }
    ${fields}
    `,
    settings === '' ? {} : { 'content/book.yaml': settings },
  );
  return reviewOf(journey, book.settings, asOf);
}

describe('the next review is due', () => {
  test.each([
    ['days after the last one', '2026-09-14', '10 days', '2026-09-24'],
    ['in another month and year', '2026-12-30', '3 days', '2027-01-02'],
    ['weeks after it', '2026-02-20', '2 weeks', '2026-03-06'],
    ['a month after it', '2026-09-14', '1 month', '2026-10-14'],
    ['on the last day of a shorter month', '2026-08-31', '1 month', '2026-09-30'],
    ['on the last day of February', '2026-08-31', '6 months', '2027-02-28'],
    ['on the 29th of February in a leap year', '2027-08-31', '6 months', '2028-02-29'],
    ['not on a 29th of February that does not exist', '2028-02-29', '1 year', '2029-02-28'],
    ['on the 29th of February four years on', '2028-02-29', '4 years', '2032-02-29'],
    ['not on the 29th of February of a century', '2099-11-30', '3 months', '2100-02-28'],
    ['in another year', '2026-11-15', '14 months', '2028-01-15'],
    ['months after it when years are not whole', '2026-01-31', '1.5 years', '2027-07-31'],
    ['on the same day where the cadence is in hours', '2026-09-14', '5 h', '2026-09-14'],
    ['at once where the cadence is nothing', '2026-09-14', '0 days', '2026-09-14'],
  ])('%s', async (_, reviewed, every, due) => {
    const found = await review(`reviewed: ${reviewed}\n    reviewEvery: ${every}`);
    expect(found).toEqual({ reviewed, due, overdue: false });
  });
});

test('a review is overdue on the day after it was due', async () => {
  const fields = 'reviewed: 2026-09-14\n    reviewEvery: 1 month';
  const due = { reviewed: '2026-09-14', due: '2026-10-14' };
  expect(await review(fields, '', '2026-10-13')).toEqual({ ...due, overdue: false });
  expect(await review(fields, '', '2026-10-14')).toEqual({ ...due, overdue: false });
  expect(await review(fields, '', '2026-10-15')).toEqual({ ...due, overdue: true });
});

test('nothing is overdue where nobody knows the day', async () => {
  expect(await review('reviewed: 1999-01-01\n    reviewEvery: 1 day')).toEqual({
    reviewed: '1999-01-01',
    due: '1999-01-02',
    overdue: false,
  });
});

test('the cadence of the book holds for journeys without their own', async () => {
  const settings = 'reviewEvery: 1 year';
  expect(await review('reviewed: 2026-09-14', settings)).toMatchObject({ due: '2027-09-14' });
  expect(await review('reviewed: 2026-09-14\n    reviewEvery: 1 week', settings)).toMatchObject({
    due: '2026-09-21',
  });
});

test('without a cadence nothing is due', async () => {
  expect(await review('reviewed: 2026-09-14', '', '2036-09-14')).toEqual({
    reviewed: '2026-09-14',
    overdue: false,
  });
});

test('a journey that was never reviewed has no review to be late for', async () => {
  expect(await review('reviewEvery: 1 day', '', '2036-09-14')).toEqual({ overdue: false });
});

test('a review that lies beyond the calendar is never due', async () => {
  const fields = (every: string) => `reviewed: 2026-09-14\n    reviewEvery: ${every}`;
  const never = { reviewed: '2026-09-14', overdue: false };
  expect(await review(fields('8000 years'), '', '2026-10-01')).toEqual(never);
  expect(await review(fields('999999 years'), '', '2026-10-01')).toEqual(never);
  expect(await review(fields('99999999999 days'), '', '2026-10-01')).toEqual(never);
});
