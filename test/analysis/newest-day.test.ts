import { expect, test } from 'vitest';
import { newestDay } from '../../src/analysis/newest-day.ts';
import { tinyBook } from '../tiny-book.ts';

const journey = (fields = '') => `title: A\n${fields}\nphases: { stage: engage, steps: I look }`;

const dated: Readonly<Record<string, string>> = {
  'journeys/a.yaml': journey('reviewed: 2026-01-01'),
  'content/segments/families.yaml': 'title: F\nsatisfaction: { value: 60%, date: 2026-02-01 }',
  'content/touchpoints/t.yaml': 'title: T\nratings: { segment: families, importance: 3, date: 2026-03-01 }',
  'content/sources/s.yaml': 'title: S\ndate: 2026-04-01',
  'content/metrics/m.yaml':
    'title: M\nmethod: count\nseries: [{ date: 2026-05-01, value: 1 }, { date: 2025-05-01, value: 1 }]',
};

test('the newest day is that of whatever was reviewed, asked or measured last', async () => {
  const days: (string | undefined)[] = [];
  for (const count of [1, 2, 3, 4, 5])
    days.push(newestDay(await tinyBook(Object.fromEntries(Object.entries(dated).slice(0, count)))));
  expect(days).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01']);
});

test('days that may lie ahead do not count, and without a day there is none', async () => {
  expect(
    newestDay(
      await tinyBook({
        'journeys/a.yaml': journey(),
        'content/goals/g.yaml': 'title: G\nby: 2030-01-01',
        'content/sources/s.yaml': 'title: S\nexpires: 2030-01-01',
        'content/initiatives/i.yaml': 'title: I\nto: 2030-01-01',
      }),
    ),
  ).toBeUndefined();
});
