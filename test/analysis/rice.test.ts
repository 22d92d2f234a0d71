import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rice, type RiceFactor, riceFactors, riceOf } from '../../src/analysis/rice.ts';
import { tinyBook } from '../tiny-book.ts';

// intercom.com/blog/rice-simple-prioritization-for-product-managers
test('the three projects of McBride, “RICE: Simple prioritization for product managers”, Intercom', () => {
  // Project 1: 500 × 30 % × 3 customers a quarter, massive impact, sure of it, two person-months; and so on.
  expect(rice({ reach: 450, impact: 3, confidence: 1, effort: 2 })).toBe(675);
  expect(rice({ reach: 2000, impact: 1, confidence: 0.8, effort: 4 })).toBe(400);
  expect(rice({ reach: 800, impact: 2, confidence: 0.5, effort: 1 })).toBe(800);
});

const factors = fc.record({
  reach: fc.nat({ max: 1_000_000 }),
  impact: fc.constantFrom(3, 2, 1, 0.5, 0.25),
  confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  effort: fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10),
});

test('without any one of the four there is none', () => {
  fc.assert(
    fc.property(factors, fc.constantFrom(...riceFactors), (all, missing) => {
      const some = Object.fromEntries(Object.entries(all).filter(([factor]) => factor !== missing));
      expect(rice(some)).toBeNull();
    }),
  );
});

test('it is never negative, and twice the effort halves it', () => {
  fc.assert(
    fc.property(factors, (all) => {
      const once = rice(all) ?? NaN;
      expect(once).toBeGreaterThanOrEqual(0);
      expect(rice({ ...all, effort: 2 * all.effort })).toBeCloseTo(once / 2, 3);
    }),
  );
});

test('it grows as reach, impact and confidence do, and with nothing of one of them it is nothing', () => {
  fc.assert(
    fc.property(factors, fc.constantFrom('reach', 'impact', 'confidence'), (all, factor) => {
      const once = rice(all) ?? NaN;
      expect(rice({ ...all, [factor]: 2 * all[factor] })).toBeCloseTo(2 * once, 3);
      expect(rice({ ...all, [factor]: 0 })).toBe(0);
    }),
  );
});

test.each<[RiceFactor, number]>([
  ['reach', NaN],
  ['reach', -1],
  ['impact', Infinity],
  ['confidence', NaN],
  ['effort', 0],
  ['effort', -1],
  ['effort', NaN],
])('a %s of %s is refused', (factor, wrong) => {
  expect(() => rice({ reach: 1, impact: 1, confidence: 1, effort: 1, [factor]: wrong })).toThrow(RangeError);
});

test('of an opportunity it tells where each figure is written, and which nobody gave', async () => {
  const { opportunities } = await tinyBook({
    'content/opportunities/price.yaml': 'title: Price\nreach: 100\nimpact: 2\nconfidence: 50%',
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: I look }',
  });
  const file = 'content/opportunities/price.yaml';
  expect(opportunities.map(riceOf)).toEqual([
    {
      value: null,
      method: 'reach × impact × confidence ÷ effort',
      inputs: [
        { what: 'reach', value: 100, origin: { file, path: ['reach'] } },
        { what: 'impact', value: 2, origin: { file, path: ['impact'] } },
        { what: 'confidence', value: 0.5, origin: { file, path: ['confidence'] } },
        { what: 'effort', value: null, origin: { file, path: ['effort'] } },
      ],
      warnings: [{ kind: 'gap', text: 'Its effort is not known.' }],
    },
  ]);
});
