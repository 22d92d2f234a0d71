import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importancePerformance, type Quadrant } from '../../src/analysis/importance-performance.ts';
import { inAnyOrder } from './in-any-order.ts';

const point = (item: string, importance: number, performance: number) => ({ item, importance, performance });

/** The items of a grid by quadrant. */
function sorted(grid: ReturnType<typeof importancePerformance<string>>): Partial<Record<Quadrant, string[]>> {
  const byQuadrant = Map.groupBy(grid.points, ({ quadrant }) => quadrant);
  return Object.fromEntries(
    [...byQuadrant].map(([quadrant, some]) => [quadrant, some.map(({ item }) => item)]),
  );
}

/**
 * Table 1 of Martilla and James, “Importance-Performance Analysis”, Journal of Marketing 41(1), 1977, pp. 77–79: what
 * 284 buyers said of the service department of a car dealer, on four-point scales.
 */
const dealer = [
  point('Job done right the first time', 3.83, 2.63),
  point('Fast action on complaints', 3.63, 2.73),
  point('Prompt warranty work', 3.6, 3.15),
  point('Able to do any job needed', 3.56, 3.0),
  point('Service available when needed', 3.41, 3.05),
  point('Courteous and friendly service', 3.41, 3.29),
  point('Car ready when promised', 3.38, 3.03),
  point('Perform only necessary work', 3.37, 3.11),
  point('Low prices on service', 3.29, 2.0),
  point('Clean up after service work', 3.27, 3.02),
  point('Convenient to home', 2.52, 2.25),
  point('Convenient to work', 2.43, 2.49),
  point('Courtesy buses and rental cars', 2.37, 2.35),
  point('Send out maintenance notices', 2.05, 3.33),
];

test('the car dealer of Martilla and James: by the means, 3.15 and 2.82', () => {
  const grid = importancePerformance(dealer, 'mean');
  // 44.12 ÷ 14 and 39.43 ÷ 14.
  expect(grid.thresholds?.importance).toBeCloseTo(3.1514, 4);
  expect(grid.thresholds?.performance).toBeCloseTo(2.8164, 4);
  expect(sorted(grid)).toEqual({
    'concentrate-here': [
      'Job done right the first time',
      'Fast action on complaints',
      'Low prices on service',
    ],
    'keep-up': [
      'Prompt warranty work',
      'Able to do any job needed',
      'Service available when needed',
      'Courteous and friendly service',
      'Car ready when promised',
      'Perform only necessary work',
      'Clean up after service work',
    ],
    'low-priority': ['Convenient to home', 'Convenient to work', 'Courtesy buses and rental cars'],
    'possible-overkill': ['Send out maintenance notices'],
  });
});

test('the car dealer by the medians, 3.375 and 3.01, and by the middle of the scale, 2.5', () => {
  // The seventh and eighth of the fourteen: 3.38 and 3.37, 3.02 and 3.00.
  const byMedian = importancePerformance(dealer, 'median');
  expect(byMedian.thresholds).toEqual({ importance: 3.375, performance: 3.01 });
  expect(sorted(byMedian)['concentrate-here']).toEqual([
    'Job done right the first time',
    'Fast action on complaints',
    'Able to do any job needed',
  ]);
  const byMidpoint = importancePerformance(dealer, { midpointOf: { min: 1, max: 4 } });
  expect(sorted(byMidpoint)).toMatchObject({
    'concentrate-here': ['Low prices on service', 'Convenient to home'],
    'low-priority': ['Convenient to work', 'Courtesy buses and rental cars'],
    'possible-overkill': ['Send out maintenance notices'],
  });
});

test('thresholds are the medians, the middle of the scale, or what is stated, and the result says which', () => {
  const points = [point('a', 1, 4), point('b', 2, 2), point('c', 5, 3)];
  const found = [
    importancePerformance(points, 'mean'),
    importancePerformance(points, 'median'),
    importancePerformance(points.slice(1), 'median'),
    importancePerformance(points, { midpointOf: { min: 1, max: 7 } }),
    importancePerformance(points, { importance: 1.5, performance: 2.5 }),
  ].map(({ method, thresholds }) => ({ method, ...thresholds }));
  expect(found).toEqual([
    { method: 'mean', importance: 2.66666666667, performance: 3 },
    { method: 'median', importance: 2, performance: 3 },
    { method: 'median', importance: 3.5, performance: 2.5 },
    { method: 'midpoint', importance: 4, performance: 4 },
    { method: 'stated', importance: 1.5, performance: 2.5 },
  ]);
});

test('a value on the threshold counts as high', () => {
  const grid = importancePerformance(
    [point('on both', 3, 3), point('under one', 2.99, 3), point('under the other', 3, 2.99)],
    { importance: 3, performance: 3 },
  );
  expect(grid.points.map(({ quadrant }) => quadrant)).toEqual([
    'keep-up',
    'possible-overkill',
    'concentrate-here',
  ]);
});

test('without points there are thresholds only where they do not come from points', () => {
  expect(importancePerformance([], 'mean')).toEqual({ points: [], thresholds: null, method: 'mean' });
  expect(importancePerformance([], 'median')).toEqual({ points: [], thresholds: null, method: 'median' });
  expect(importancePerformance([], { midpointOf: { min: 1, max: 5 } }).thresholds).toEqual({
    importance: 3,
    performance: 3,
  });
});

const value = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const rule = fc.constantFrom('mean' as const, 'median' as const);
const points = fc
  .array(fc.tuple(value, value), { minLength: 1 })
  .map((pairs) =>
    pairs.map(([importance, performance], place) => point(String(place), importance, performance)),
  );

test('points that are all the same, or a single one, lie on the threshold and so are kept up', () => {
  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 40 }), rule, (importance, performance, count, by) => {
      const grid = importancePerformance(
        Array.from({ length: count }, () => point('same', importance, performance)),
        by,
      );
      expect(new Set(grid.points.map(({ quadrant }) => quadrant))).toEqual(new Set(['keep-up']));
    }),
  );
});

test('the order of the points changes neither thresholds nor quadrants', () => {
  fc.assert(
    fc.property(inAnyOrder(points), rule, ([some, others], by) => {
      const [one, other] = [some, others].map((list) => importancePerformance(list, by));
      expect(other?.thresholds).toEqual(one?.thresholds);
      expect(new Set(other?.points)).toEqual(new Set(one?.points));
    }),
  );
});

test('thresholds lie between the lowest and the highest value, and every point weighs the same', () => {
  fc.assert(
    fc.property(points, rule, (some, by) => {
      const { thresholds } = importancePerformance(some, by);
      for (const what of ['importance', 'performance'] as const) {
        const values = some.map((one) => one[what]);
        expect(thresholds?.[what]).toBeGreaterThanOrEqual(Math.min(...values));
        expect(thresholds?.[what]).toBeLessThanOrEqual(Math.max(...values));
      }
      expect(importancePerformance([...some, ...some], by).thresholds).toEqual(thresholds);
    }),
  );
});

test('by thresholds that do not come from the points, what is said of one thing moves no other', () => {
  fc.assert(
    fc.property(points, fc.nat(), (some, number) => {
      const left = some.toSpliced(number % some.length, 1);
      for (const by of [{ midpointOf: { min: 0, max: 1 } }, { importance: 0.3, performance: 0.6 }]) {
        const all = importancePerformance(some, by).points;
        expect(importancePerformance(left, by).points).toEqual(all.toSpliced(number % some.length, 1));
      }
    }),
  );
});

test('by the mean or the median something always counts as important, and something as doing well', () => {
  fc.assert(
    fc.property(points, rule, (some, by) => {
      const found = importancePerformance(some, by).points.map(({ quadrant }) => quadrant);
      expect(found.some((one) => one === 'keep-up' || one === 'concentrate-here')).toBe(true);
      expect(found.some((one) => one === 'keep-up' || one === 'possible-overkill')).toBe(true);
    }),
  );
});

test('what is not a number is refused', () => {
  expect(() => importancePerformance([point('a', NaN, 1)], 'mean')).toThrow(RangeError);
  expect(() => importancePerformance([point('a', 1, Infinity)], 'median')).toThrow(RangeError);
  const stated = { importance: NaN, performance: 1 };
  expect(() => importancePerformance([point('a', 1, 1)], stated)).toThrow(RangeError);
  const endless = { midpointOf: { min: 1, max: Infinity } };
  expect(() => importancePerformance([point('a', 1, 1)], endless)).toThrow(RangeError);
});
