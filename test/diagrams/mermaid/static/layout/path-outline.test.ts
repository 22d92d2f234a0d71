import { expect, test } from 'vitest';
import { boxAround } from '../../../../../src/diagrams/mermaid/static/layout/geometry.ts';
import {
  lengthOf,
  outlineOf,
  pointAt,
} from '../../../../../src/diagrams/mermaid/static/layout/path-outline.ts';

const box = (d: string) => {
  const { x, y, width, height } = boxAround(outlineOf(d).flat()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x, y, width, height].map((value) => Math.round(value * 100) / 100);
};

test('lines, absolute and relative, with whatever separators', () => {
  expect(outlineOf('M1,2L3-4H5v6Z')).toEqual([
    [
      { x: 1, y: 2 },
      { x: 3, y: -4 },
      { x: 5, y: -4 },
      { x: 5, y: 2 },
      { x: 1, y: 2 },
    ],
  ]);
  expect(outlineOf('m1 1 1.5.5l-1e1-1')).toEqual([
    [
      { x: 1, y: 1 },
      { x: 2.5, y: 1.5 },
      { x: -7.5, y: 0.5 },
    ],
  ]);
});

test.each([
  ['a cubic curve', 'M0 0C0 10 10 10 10 0', [0, 0, 10, 7.5]],
  ['its smooth neighbour', 'M0 0C0 10 10 10 10 0S20-10 20 0', [0, -7.5, 20, 15]],
  ['a quadratic curve', 'M0 0Q5 10 10 0', [0, 0, 10, 5]],
  ['its smooth neighbour', 'M0 0Q5 10 10 0T20 0', [0, -5, 20, 10]],
  ['a half circle', 'M0 0A5 5 0 0 1 10 0', [0, -5, 10, 5]],
  ['a half circle the other way, flags run together', 'M0 0a5 5 0 0010 0', [0, 0, 10, 5]],
  ['a circle of two arcs', 'M7.5,0A7.5,7.5,0,1,1,-7.5,0A7.5,7.5,0,1,1,7.5,0', [-7.5, -7.5, 15, 15]],
  ['radii too small for their ends', 'M0 0A1 1 0 0 1 10 0', [0, -5, 10, 5]],
  ['an arc without a radius', 'M0 0A0 5 0 0 1 10 3', [0, 0, 10, 3]],
])('%s', (_, d, expected) => {
  expect(box(d)).toEqual(expected);
});

test('what cannot be read is not drawn', () => {
  expect(outlineOf('')).toEqual([]);
  expect(outlineOf('L1 1')).toEqual([]);
  expect(outlineOf('M1 1L2')).toEqual([[{ x: 1, y: 1 }]]);
});

test('lengths leave out the jumps between subpaths', () => {
  expect(lengthOf(outlineOf('M0 0H3V4M100 100h5'))).toBe(12);
  expect(lengthOf(outlineOf('M10 0A10 10 0 0 1 -10 0'))).toBeCloseTo(10 * Math.PI, 1);
});

test('points lie a length along the path, and never beyond its ends', () => {
  const outline = outlineOf('M0 0H3V4M100 100h5');
  expect([-1, 0, 1, 3, 5, 7, 8, 12, 99].map((length) => pointAt(outline, length))).toEqual([
    { x: 0, y: 0 },
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 3, y: 0 },
    { x: 3, y: 2 },
    { x: 3, y: 4 },
    { x: 101, y: 100 },
    { x: 105, y: 100 },
    { x: 105, y: 100 },
  ]);
});
