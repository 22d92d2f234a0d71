import { expect, test } from 'vitest';
import { cadenceOf } from '../../src/analysis/cadence.ts';
import { meetsTarget } from '../../src/analysis/meets-target.ts';
import { measuredAt, usesOfMetrics } from '../../src/analysis/metric-use.ts';
import { tinyBook } from '../tiny-book.ts';

test('a metric knows where it is measured, what it judges and where it is named', async () => {
  const book = await tinyBook({
    'content/metrics/calls.yaml': 'title: Calls\nmethod: count\ntouchpoints: desk',
    'content/metrics/idle.yaml': 'title: Idle\nmethod: count',
    'content/touchpoints/desk.yaml': 'title: Desk\nmetrics: calls',
    'content/touchpoints/phone.yaml': 'title: Phone\nmetrics: calls',
    'content/goals/quiet.yaml': 'title: Quiet\nmetric: calls',
    'content/initiatives/signs.yaml':
      'title: Signs\nexperiments: [{ hypothesis: Fewer, metric: calls }, { hypothesis: None, metric: calls }]',
    'journeys/tiny.yaml':
      'title: Tiny\nmetrics: calls\nphases: { stage: use, steps: { title: I call, metrics: calls } }',
  });
  const ids = (documents: readonly { id: string }[] = []) => documents.map(({ id }) => id);
  const useOf = (metric: string) => {
    const use = usesOfMetrics(book).get(metric);
    return {
      touchpoints: ids(use?.touchpoints),
      goals: ids(use?.goals),
      initiatives: ids(use?.initiatives),
      journeys: ids(use?.journeys),
      steps: ids(use?.steps.map(({ step }) => step)),
    };
  };
  expect(useOf('calls')).toEqual({
    touchpoints: ['desk', 'phone'],
    goals: ['quiet'],
    initiatives: ['signs'],
    journeys: ['tiny'],
    steps: ['i-call'],
  });
  expect(useOf('idle')).toEqual({ touchpoints: [], goals: [], initiatives: [], journeys: [], steps: [] });
  expect([...(measuredAt(book).get('desk') ?? [])]).toEqual(['calls']);
});

const series = (...dates: string[]) =>
  dates.map((date) => ({ date, value: 1, origin: { file: 'content/metrics/one.yaml', line: 1 } }));

test('the cadence is what the metric says, else what usually lies between its figures', () => {
  expect(cadenceOf({ every: { amount: 2, unit: 'week' }, series: [] })).toBe(14);
  expect(cadenceOf({ series: series('2026-01-31', '2026-02-28', '2026-03-31', '2026-09-30') })).toBe(31);
  expect(cadenceOf({ series: series('2026-01-01', '2026-01-08', '2026-01-18') })).toBe(8.5);
  expect(cadenceOf({ series: series('2026-01-01', '2026-01-01') })).toBeUndefined();
  expect(cadenceOf({ series: series('2026-01-01') })).toBeUndefined();
});

test('a target is met on the better side; without a better side nobody knows', () => {
  expect(meetsTarget(0.7, { target: 0.7, better: 'higher' })).toBe(true);
  expect(meetsTarget(0.69, { target: 0.7, better: 'higher' })).toBe(false);
  expect(meetsTarget(3, { target: 4, better: 'lower' })).toBe(true);
  expect(meetsTarget(3, { target: 4 })).toBeUndefined();
  expect(meetsTarget(3, { better: 'lower' })).toBeUndefined();
});
