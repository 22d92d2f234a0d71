import { expect, test } from 'vitest';
import { formatShare, levelOf, signed } from '../../../src/site/map/numbers.ts';

test.each([
  [2, '+2', '2'],
  [1.5, '+1.5', '2'],
  [0.4, '+0.4', '0'],
  [0, '0', '0'],
  [-0, '0', '0'],
  [-0.4, '−0.4', '0'],
  [0.5, '+0.5', '1'],
  [-0.5, '−0.5', 'minus-1'],
  [-1.5, '−1.5', 'minus-2'],
  [-2, '−2', 'minus-2'],
])('the emotion %d is written %s and has the tint of level %s', (value, written, level) => {
  expect(signed(value)).toBe(written);
  expect(levelOf(value)).toBe(level);
});

test.each([
  [0, '0 %'],
  [0.35, '35 %'],
  [0.075, '7.5 %'],
  [1 / 3, '33.3 %'],
  [1, '100 %'],
])('the share %d is written %s', (share, written) => {
  expect(formatShare(share)).toBe(written);
});
