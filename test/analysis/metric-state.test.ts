import { expect, test } from 'vitest';
import { stateOf } from '../../src/analysis/metric-state.ts';
import { tinyBook } from '../tiny-book.ts';

test.each([
  ['1 day', '2026-03-01'],
  ['1 week', '2026-03-08'],
  ['1 month', '2026-04-07'],
  ['3 months', '2026-06-14'],
  ['1 year', '2027-03-14'],
])('what is measured every %s, last to the end of February, is due by %s', async (every, due) => {
  const { metrics } = await tinyBook({
    'journeys/tiny.yaml': 'title: Tiny\nphases: { stage: use, steps: Look }',
    'content/metrics/one.yaml': `title: One\nmethod: share\nevery: ${every}\nseries: { date: 2026-02-28, value: 53% }`,
  });
  const [metric] = metrics;
  const states = [due, '2028-01-01'].map((asOf) => metric && stateOf(metric, asOf));
  expect(states.map((state) => [state?.due, state?.overdue])).toEqual([
    [due, false],
    [due, true],
  ]);
});
