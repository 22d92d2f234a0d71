import { expect, test } from 'vitest';
import { loadBook } from '../../src/book/load.ts';
import type { Metric } from '../../src/book/book.ts';
import { originLines } from '../../src/book/origin-line.ts';
import { shown } from './shown.ts';
import { soundJourney, temporaryBook } from './temporary-book.ts';

/** The only metric of a book, with the file of figures beside it, and the folder of the book. */
async function metric(yaml: string, csv = ''): Promise<{ metric: Metric; root: string }> {
  const root = temporaryBook({
    'journeys/one.yaml': soundJourney,
    'content/metrics/m.yaml': `title: M\n${yaml}`,
    'content/metrics/m.csv': csv,
  });
  const loaded = await loadBook(root);
  const [only] = loaded.book?.metrics ?? [];
  if (only === undefined) throw new Error(shown(loaded));
  return { metric: only, root };
}

test('figures of a file stand by date, each with the line it is on', async () => {
  const csv = 'date,value,n\n2026-02-28,0.51,2305\n\n2026-01-31,53%,\n';
  expect((await metric('method: share\ndata: m.csv', csv)).metric.series).toEqual([
    { date: '2026-01-31', value: 0.53, origin: { file: 'content/metrics/m.csv', line: 4 } },
    { date: '2026-02-28', value: 0.51, n: 2305, origin: { file: 'content/metrics/m.csv', line: 2 } },
  ]);
});

test.each([
  ['a byte order mark and CRLF', '\uFEFFdate,value,n\r\n2026-01-31,4.5,7\r\n'],
  ['semicolons', 'date;value;n\n2026-01-31;4.5;7\n'],
  ['tabs', 'date\tvalue\tn\n2026-01-31\t4.5\t7\n'],
  ['columns in another order and spaces', 'N, Value, Date\n7, 4.5, 2026-01-31\n'],
  ['quotation marks', '"date","value","n"\n"2026-01-31","4.5","7"\n'],
])('a file of figures may have %s', async (_, csv) => {
  expect((await metric('method: mean\ndata: m.csv', csv)).metric.series).toEqual([
    { date: '2026-01-31', value: 4.5, n: 7, origin: { file: 'content/metrics/m.csv', line: 2 } },
  ]);
});

test('inline figures have the place they are written at', async () => {
  const { metric: made, root } = await metric(
    'method: duration\ntarget: 1 h\nseries:\n  - { date: 2026-01-31, value: 90 s }\n  - { date: 2026-02-28, value: 4 min }',
  );
  expect(made).toMatchObject({ target: 3600, series: [{ value: 90 }, { value: 240 }] });
  expect(made.series.map(({ origin }) => originLines({ root })(origin))).toEqual([5, 6]);
});

test.each([
  ['share', '52%', 0.52],
  ['share', '0.52', 0.52],
  ['csat-top2', '81%', 0.81],
  ['ces-top3', '0.6', 0.6],
  ['nps', '-31', -31],
  ['mean', '4.1', 4.1],
  ['csat-mean', '4.1', 4.1],
  ['ces-mean', '6.4', 6.4],
  ['count', '1500', 1500],
  ['money', '-12.5', -12.5],
  ['duration', '2 h', 7200],
])('a figure of the method %s written %s counts %d', async (method, written, number) => {
  expect((await metric(`method: ${method}\ntarget: ${written}`)).metric.target).toBe(number);
});

test('answers to effort are on a scale of 1 to 7, other means on that of the book', async () => {
  expect((await metric('method: ces-mean')).metric.scale).toEqual({ min: 1, max: 7 });
  expect((await metric('method: mean')).metric.scale).toEqual({ min: 1, max: 5 });
  expect((await metric('method: mean\nscale: 0..10')).metric.scale).toEqual({ min: 0, max: 10 });
  expect((await metric('method: nps')).metric.scale).toBeUndefined();
});
