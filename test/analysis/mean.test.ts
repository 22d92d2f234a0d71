import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean } from '../../src/analysis/mean.ts';
import { rounded } from '../../src/analysis/rounded.ts';
import { inAnyOrder } from './in-any-order.ts';

const tenths = fc.integer({ min: -500, max: 500 }).map((count) => count / 10);

test('what cancels out is nothing, and leaves no sign', () => {
  expect([rounded(0.1 + 0.2 - 0.3), rounded(0.3 - 0.2 - 0.1), rounded(-0)]).toEqual([0, 0, 0]);
  expect([mean([0.1, 0.2, -0.3]), mean([-0.3, 0.2, 0.1])]).toEqual([0, 0]);
});

test('the mean of equal values is their value, also of a single one', () => {
  fc.assert(
    fc.property(tenths, fc.integer({ min: 1, max: 40 }), (value, count) => {
      expect(mean(Array.from({ length: count }, () => value))).toBe(value);
    }),
  );
});

test('the mean lies between the lowest and the highest, and is the same in any order', () => {
  fc.assert(
    fc.property(inAnyOrder(fc.array(tenths, { minLength: 1 })), ([values, others]) => {
      expect(mean(values)).toBeGreaterThanOrEqual(Math.min(...values));
      expect(mean(values)).toBeLessThanOrEqual(Math.max(...values));
      expect(mean(others)).toBe(mean(values));
    }),
  );
});

test('figures of any size keep twelve digits', () => {
  expect([rounded(123_456_789_012_345), rounded(1e25), rounded(1 / 3)]).toEqual([
    123_456_789_012_000, 1e25, 0.333333333333,
  ]);
});
