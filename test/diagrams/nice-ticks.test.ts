import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceTicks } from '../../src/diagrams/nice-ticks.ts';

test.each([
  [50, 70, 5, [50, 55, 60, 65, 70]],
  [0.1, 0.3, 5, [0.1, 0.15, 0.2, 0.25, 0.3]],
  [-12, 31, 5, [-20, -10, 0, 10, 20, 30, 40]],
  [1108, 1500, 5, [1100, 1200, 1300, 1400, 1500]],
  [4, 4, 3, [3.5, 4, 4.5]],
  [0, 0, 3, [-1, 0, 1]],
])('from %d to %d an axis of about %d ticks has %j', (low, high, wanted, ticks) => {
  expect(niceTicks(low, high, wanted)).toEqual(ticks);
});

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => Math.round(one * 1000) / 1000);

test('ticks embrace every value, are evenly spaced and never many', () => {
  fc.assert(
    fc.property(value, value, fc.integer({ min: 2, max: 9 }), (one, other, wanted) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const ticks = niceTicks(low, high, wanted);
      const [first = NaN, second = NaN] = ticks;
      const step = second - first;
      expect(first).toBeLessThanOrEqual(low);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      expect(ticks.length).toBeLessThanOrEqual(2 * wanted + 2);
      for (const [place, tick] of ticks.entries()) expect(tick).toBeCloseTo(first + place * step, 6);
    }),
  );
});
