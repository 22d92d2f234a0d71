import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf } from '../../../src/diagrams/picture/bands.ts';

test('a journey that finds room is one band', () => {
  expect(bandsOf([3, 5, 2])).toEqual([
    {
      from: 0,
      to: 10,
      parts: [
        { phase: 0, from: 0, to: 3, continued: false },
        { phase: 1, from: 3, to: 8, continued: false },
        { phase: 2, from: 8, to: 10, continued: false },
      ],
    },
  ]);
});

test('a long one is divided between its phases, and a long phase evenly', () => {
  expect(bandsOf([12, 12, 12, 12, 12]).map(({ from, to }) => [from, to])).toEqual([
    [0, 24],
    [24, 48],
    [48, 60],
  ]);
  const [first, second] = bandsOf([50]).map(({ parts }) => parts[0]);
  expect(first).toEqual({ phase: 0, from: 0, to: 17, continued: false });
  expect(second).toEqual({ phase: 0, from: 17, to: 33, continued: true });
});

test('every step stands in one band, in order, and no band is too long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 12 }), (phases) => {
      const parts = bandsOf(phases).flatMap((band) => band.parts);
      const steps = parts.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, place) => from + place),
      );
      expect(steps).toEqual([...steps.keys()]);
      expect(steps).toHaveLength(phases.reduce((sum, one) => sum + one, 0));
      expect(bandsOf(phases).every(({ from, to }) => to - from <= 24)).toBe(true);
    }),
  );
});
