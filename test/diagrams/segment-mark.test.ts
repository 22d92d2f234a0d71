import { expect, test } from 'vitest';
import { segmentSign, signOf, signPath } from '../../src/diagrams/segment-mark.ts';

test('the first eight segments have signs of their own, and the ninth takes the first again', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16].map(signOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 8, 1]);
});

test('nobody in particular has the sign 0, drawn as the first', () => {
  expect(signOf(-1)).toBe(0);
  expect(signPath(0, 10, 20, 5)).toBe(signPath(1, 10, 20, 5));
});

test('the signs are a circle, a square, a triangle, a diamond, a triangle on its head, two bars and a cross', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((sign) => signPath(sign, 10, 20, 3))).toMatchInlineSnapshot(`
    [
      "M7 20a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z",
      "M7 17h6v6h-6Z",
      "M10 16.4L13.6 23H6.4Z",
      "M10 16L14.1 20L10 24.1L5.9 20Z",
      "M10 23.6L13.6 17H6.4Z",
      "M7 19h6v3h-6Z",
      "M8.5 16.4h3v7.2h-3Z",
      "M7 19h2v-2h2v2h2v2h-2v2h-2v-2h-2Z",
    ]
  `);
});

test('a sign that does not exist is drawn as the first', () => {
  expect(signPath(9, 10, 20, 5)).toBe(signPath(1, 10, 20, 5));
});

test('a sign on its own is a small picture that nobody reads aloud', () => {
  expect(segmentSign(2).text).toMatchInlineSnapshot(`"<i class="sign segment-2"></i>"`);
});
