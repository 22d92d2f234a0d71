import { expect, test } from 'vitest';
import type { Metric } from '../../../src/book/book.ts';
import { latestInWords, metricInWords, whenText } from '../../../src/site/data/metric-in-words.ts';
import { metricWarnings } from '../../../src/site/data/metric-warnings.ts';
import { tinyBook } from '../../tiny-book.ts';

async function metric(yaml: string): Promise<Metric> {
  const { metrics } = await tinyBook({
    'journeys/tiny.yaml': 'title: Tiny\nphases: { stage: use, steps: Look }',
    'content/metrics/one.yaml': `title: One\n${yaml}`,
  });
  const [only] = metrics;
  if (only === undefined) throw new Error('The book has no metric.');
  return only;
}

const three =
  '{ date: 2026-01-31, value: 53% }, { date: 2026-05-31, value: 72% }, { date: 2026-09-30, value: 56% }';

test.each([
  [
    `method: share\nbetter: higher\ntarget: 80%\nseries: [${three}]`,
    'Rises from 53 % in January 2026 to 56 % in September 2026; target 80 % never reached.',
    '56 % in September 2026, target 80 % not reached',
  ],
  [
    `method: share\nbetter: higher\ntarget: 70%\nseries: [${three}]`,
    'Rises from 53 % in January 2026 to 56 % in September 2026; target 70 % reached in May 2026, but not since.',
    '56 % in September 2026, target 70 % not reached',
  ],
  [
    `method: share\nbetter: lower\ntarget: 60%\nseries: [${three}]`,
    'Rises from 53 % in January 2026 to 56 % in September 2026; target 60 % reached.',
    '56 % in September 2026, target 60 % reached',
  ],
  [
    `method: share\ntarget: 60%\nseries: [${three}]`,
    'Rises from 53 % in January 2026 to 56 % in September 2026; target 60 %, but nobody says which way is better.',
    '56 % in September 2026, target 60 %',
  ],
  [
    'method: nps\nseries: [{ date: 2026-06-12, value: -8 }]',
    '−8 on 12 Jun 2026, measured once; no target is set.',
    '−8 on 12 Jun 2026, no target is set',
  ],
  [
    'method: duration\nbetter: lower\ntarget: 2 days\nseries: [{ date: 2026-01-31, value: 4 days }, { date: 2026-02-28, value: 4 days }]',
    '4 days in January 2026 and in February 2026 alike; target 2 days never reached.',
    '4 days in February 2026, target 2 days not reached',
  ],
  [
    'method: count\nbetter: higher\ntarget: 1500',
    'Nothing has been measured yet; target 1,500.',
    'Nothing has been measured yet',
  ],
])('%j', async (yaml, sentence, latest) => {
  const one = await metric(yaml);
  expect([metricInWords(one), latestInWords(one)]).toEqual([sentence, latest]);
});

test('the last day of a month is called by the name of the month, in leap years too', () => {
  expect(['2026-02-28', '2028-02-28', '2028-02-29', '2026-12-31'].map(whenText)).toEqual([
    'in February 2026',
    'on 28 Feb 2028',
    'in February 2028',
    'in December 2026',
  ]);
});

test('a metric is out of date when its next figure is not counted a quarter of its cadence later; without a day nothing is', async () => {
  const monthly = await metric(
    'method: share\ntarget: 70%\nbetter: higher\nevery: 1 month\nseries: { date: 2026-02-28, value: 53% }',
  );
  expect(metricWarnings(monthly, '2026-04-07')).toEqual([]);
  expect(metricWarnings(monthly, '2026-04-08')).toEqual([
    'Out of date: the next figure was due on 7 Apr 2026',
  ]);
  expect(metricWarnings(monthly, undefined)).toEqual([]);
});

test('a metric without target or figures says so', async () => {
  expect(metricWarnings(await metric('method: share'), '2026-04-01')).toEqual([
    'No target is set',
    'Nothing has been measured yet',
  ]);
});
