import { expect, test } from 'vitest';
import { meanText } from '../../../src/site/data/mean-text.ts';

test.each([
  [null, undefined],
  [0, '0'],
  [-0.04, '0'],
  [0.75, '+0.8'],
  [-0.75, '−0.8'],
  [1.449, '+1.4'],
  [-2, '−2'],
])('a mean of %s reads %s', (value, text) => {
  expect(meanText(value)).toBe(text);
});
