import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  byOpportunityScore,
  opportunityBand,
  opportunityScore,
} from '../../src/analysis/opportunity-score.ts';
import { inAnyOrder } from './in-any-order.ts';

const scale = { min: 1, max: 5 };
const share = (value: number) => ({ share: value });
const mean = (value: number) => ({ mean: value });

test('Ulwick, Harvard Business Review 80(1), 2002: importance 9.5 and satisfaction 3.2 make 15.8', () => {
  expect(opportunityScore(share(0.95), share(0.32), scale)).toEqual({ score: 15.8, exact: true });
});

test('satisfaction above importance takes nothing away', () => {
  expect(opportunityScore(share(0.3), share(0.9), scale)).toEqual({ score: 3, exact: true });
  expect(opportunityScore(share(0.82), share(0.41), scale)).toEqual({ score: 12.3, exact: true });
});

test('from means it is an approximation, and says so', () => {
  // (4.1 − 1) ÷ 4 = 0.775 and (3.9 − 1) ÷ 4 = 0.725: 7.75 + 0.5.
  expect(opportunityScore(mean(4.1), mean(3.9), scale)).toEqual({ score: 8.25, exact: false });
});

test('a missing figure leaves a gap, and a share is never held against a mean', () => {
  expect([
    opportunityScore(undefined, share(0.4), scale),
    opportunityScore(share(0.4), null, scale),
    opportunityScore(null, null, scale),
    opportunityScore(share(0.4), mean(4), scale),
    opportunityScore(mean(4), share(0.4), scale),
  ]).toEqual([null, null, null, null, null]);
});

const part = fc.double({ min: 0, max: 1, noNaN: true });

test('the score runs from 0 to 20, never lies below the importance, and falls as satisfaction grows', () => {
  fc.assert(
    fc.property(part, part, part, (importance, one, other) => {
      const score = (satisfaction: number) =>
        opportunityScore(share(importance), share(satisfaction), scale)?.score ?? NaN;
      expect(score(one)).toBeGreaterThanOrEqual(10 * importance - 1e-9);
      expect(score(one)).toBeLessThanOrEqual(20);
      expect(score(Math.min(one, other))).toBeGreaterThanOrEqual(score(Math.max(one, other)));
    }),
  );
});

test('the ends of the scale are the ends of the shares', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), (important, satisfied) => {
      expect(opportunityScore(mean(important ? 5 : 1), mean(satisfied ? 5 : 1), scale)?.score).toBe(
        opportunityScore(share(Number(important)), share(Number(satisfied)), scale)?.score,
      );
    }),
  );
});

test.each([
  [share(NaN), share(0.5)],
  [share(0.5), share(1.01)],
  [mean(0.9), mean(3)],
  [mean(3), mean(NaN)],
  [mean(Infinity), mean(3)],
])('%o and %o are refused', (importance, satisfaction) => {
  expect(() => opportunityScore(importance, satisfaction, scale)).toThrow(RangeError);
});

test('a scale without any length is refused', () => {
  expect(() => opportunityScore(mean(3), mean(3), { min: 3, max: 3 })).toThrow(RangeError);
});

test('the same importance and satisfaction make the importance alone', () => {
  fc.assert(
    fc.property(part, (both) => {
      expect(opportunityScore(share(both), share(both), scale)?.score).toBeCloseTo(10 * both, 9);
    }),
  );
});

test('the bands are large above 15, solid from 12, neutral from 10, and can be set', () => {
  expect([20, 15.1, 15, 12, 11.9, 10, 9.9, 0].map((score) => opportunityBand(score))).toEqual([
    'large',
    'large',
    'solid',
    'solid',
    'neutral',
    'neutral',
    'served',
    'served',
  ]);
  expect(opportunityBand(9, { large: 10, solid: 9, neutral: 5 })).toBe('solid');
});

test.each([NaN, Infinity, -0.1, 20.1])('%s is in no band', (wrong) => {
  expect(() => opportunityBand(wrong)).toThrow(RangeError);
});

test('scores are sorted from the highest, approximations after exact ones and gaps last', () => {
  const scores = [null, { score: 19, exact: false }, { score: 3, exact: true }, { score: 12, exact: true }];
  expect(scores.toSorted(byOpportunityScore)).toEqual(scores.toReversed());
});

test('scores are sorted alike whatever order they came in, equals beside each other', () => {
  const score = fc.option(fc.record({ score: fc.integer({ min: 0, max: 20 }), exact: fc.boolean() }));
  fc.assert(
    fc.property(inAnyOrder(fc.array(score)), ([some, others]) => {
      expect(others.toSorted(byOpportunityScore)).toEqual(some.toSorted(byOpportunityScore));
    }),
  );
});
