import { expect, test } from 'vitest';
import type { Metric } from '../../../src/book/book.ts';
import { figureText } from '../../../src/site/data/format-figure.ts';
import { methodText } from '../../../src/site/data/method-text.ts';

test.each<[Metric['method'], number, string]>([
  ['share', 0.56, '56 %'],
  ['share', 1 / 3, '33.3 %'],
  ['share', 0, '0 %'],
  ['csat-top2', 0.835, '83.5 %'],
  ['ces-top3', 1, '100 %'],
  ['nps', 31, '+31'],
  ['nps', -12.04, '−12'],
  ['nps', 0, '0'],
  ['mean', 4.125, '4.13'],
  ['csat-mean', 4.1, '4.1'],
  ['ces-mean', 6, '6'],
  ['count', 148_200, '148,200'],
  ['duration', 45, '45 seconds'],
  ['duration', 1, '1 second'],
  ['duration', 240, '4 minutes'],
  ['duration', 270, '4 minutes 30 seconds'],
  ['duration', 3599.9, '60 minutes'],
  ['duration', 4800, '1 hour 20 minutes'],
  ['duration', 345_600, '4 days'],
  ['duration', 2_629_746, '1 month'],
  ['duration', 63_113_904, '2 years'],
  ['duration', 0, '0 seconds'],
  ['money', -1250.5, '−1,250.5'],
])('a figure of the method %s, %d, is written %s', (method, value, written) => {
  expect(figureText(value, { method })).toBe(written);
});

test('money names its currency, where one is known', () => {
  expect(figureText(1250, { method: 'money', currency: 'NOK' })).toBe('NOK 1,250');
});

test.each<[Pick<Metric, 'method' | 'scale' | 'currency'>, string]>([
  [{ method: 'share' }, 'Share'],
  [{ method: 'nps' }, 'Net Promoter Score, −100 to 100'],
  [{ method: 'ces-mean', scale: { min: 1, max: 7 } }, 'Mean customer effort score (CES) on 1 to 7'],
  [{ method: 'money', currency: 'NOK' }, 'Money in NOK'],
])('the method of %j is told as %s', (metric, written) => {
  expect(methodText(metric)).toBe(written);
});
