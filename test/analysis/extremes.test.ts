import { expect, test } from 'vitest';
import { extremesOf } from '../../src/analysis/extremes.ts';

test('a curve is told by where it begins, is lowest and highest, and ends; of equals the first', () => {
  expect(extremesOf([null, 1, -2, 2, -2, 2, null])).toEqual({
    first: { value: 1, place: 1 },
    lowest: { value: -2, place: 2 },
    highest: { value: 2, place: 3 },
    last: { value: 2, place: 5 },
  });
});

test('without a known emotion there is nothing to tell', () => {
  expect(extremesOf([null, null])).toBeNull();
});
