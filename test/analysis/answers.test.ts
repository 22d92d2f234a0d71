import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cesMean, cesTopThree } from '../../src/analysis/ces.ts';
import { csatMean, csatTopTwo } from '../../src/analysis/csat.ts';
import { nps } from '../../src/analysis/nps.ts';

test('NPS: of ten answers four are 9 or 10 and three are 0 to 6, which makes 10', () => {
  expect(nps([10, 9, 9, 10, 8, 7, 7, 6, 0, 3])).toEqual({ value: 10, method: 'nps', n: 10 });
});

test('CSAT is named by its method: the share of the two highest answers, or the mean', () => {
  expect(csatTopTwo([5, 4, 4, 3, 1])).toEqual({ value: 0.6, method: 'csat-top2', n: 5 });
  expect(csatMean([5, 4, 4, 3, 1])).toEqual({ value: 3.4, method: 'csat-mean', n: 5 });
  expect(csatTopTwo([10, 9, 8, 0], { min: 0, max: 10 })).toEqual({ value: 0.5, method: 'csat-top2', n: 4 });
});

test('CES 2.0 is the mean of agreement from 1 to 7, or the share of 5 and above', () => {
  expect(cesMean([7, 6, 5, 4])).toEqual({ value: 5.5, method: 'ces-mean', n: 4 });
  expect(cesTopThree([7, 6, 5, 4])).toEqual({ value: 0.75, method: 'ces-top3', n: 4 });
});

const methods = [
  { name: 'nps', of: nps, min: 0, max: 10, lowest: -100, highest: 100 },
  {
    name: 'csat-top2',
    of: (answers: number[]) => csatTopTwo(answers),
    min: 1,
    max: 5,
    lowest: 0,
    highest: 1,
  },
  { name: 'csat-mean', of: (answers: number[]) => csatMean(answers), min: 1, max: 5, lowest: 1, highest: 5 },
  { name: 'ces-mean', of: cesMean, min: 1, max: 7, lowest: 1, highest: 7 },
  { name: 'ces-top3', of: cesTopThree, min: 1, max: 7, lowest: 0, highest: 1 },
];

test.each(methods)('$name of nobody is not known', ({ of }) => {
  expect(of([])).toBeNull();
});

test.each(methods)(
  '$name stays within its bounds, reaches both, and does not depend on the order',
  (method) => {
    const { of, min, max, lowest, highest } = method;
    expect([of([min])?.value, of([max])?.value]).toEqual([lowest, highest]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min, max }), { minLength: 1 }), (answers) => {
        const found = of(answers);
        expect(found?.n).toBe(answers.length);
        expect(found?.value).toBeGreaterThanOrEqual(lowest);
        expect(found?.value).toBeLessThanOrEqual(highest);
        expect(of(answers.toReversed())).toEqual(found);
      }),
    );
  },
);

test.each(methods)('$name refuses what is not an answer', ({ of, min, max }) => {
  for (const wrong of [NaN, Infinity, min - 1, max + 1, min + 0.5])
    expect(() => of([max, wrong])).toThrow(RangeError);
});
