import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows } from '../../../src/site/browser/pack-rows.ts';

const pack = (heights: readonly number[], room: number) => packRows(heights, heights, room);

test('rows stand on one screen where they find room', () => {
  expect(pack([10, 20, 30], 60)).toEqual([[10, 20, 30]]);
});

test('they are shared out evenly among the fewest screens', () => {
  expect(pack([30, 30, 30, 10], 90)).toEqual([
    [30, 30],
    [30, 10],
  ]);
});

test('what is higher than a screen has one of its own', () => {
  expect(pack([10, 100, 10], 50)).toEqual([[10], [100], [10]]);
});

test('nothing needs no screen', () => {
  expect(pack([], 50)).toEqual([]);
});

test('every row is there once and in order, and no other way takes fewer screens', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (heights) => {
      const screens = pack(heights, 50);
      expect(screens.flat()).toEqual(heights);
      for (const screen of screens)
        if (screen.length > 1) expect(screen.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(50);
      // To fill each screen before the next is begun takes the fewest.
      let [fewest, taken] = [0, Infinity];
      for (const height of heights) {
        taken += height;
        if (taken > 50) [fewest, taken] = [fewest + 1, height];
      }
      expect(screens).toHaveLength(fewest);
    }),
  );
});
