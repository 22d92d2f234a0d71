import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../../src/diagrams/place-labels.ts';
import { boxAround, cross, meets, runsThrough } from '../../../src/diagrams/scatter/boxes.ts';
import { labelMarks } from '../../../src/diagrams/scatter/label-marks.ts';
import type { NamedMark } from '../../../src/diagrams/scatter/label-places.ts';

const room = { room: { left: 0, top: 0, right: 300, bottom: 300 }, lines: [], line: 16 };
const mark = (x: number, y: number, name: string, r = 5): NamedMark => ({
  ...{ x, y, r },
  names: [{ lines: [name], width: name.length * 7 }],
  number: { lines: ['12'], width: 14 },
});

const anyMark = fc
  .record({
    x: fc.integer({ min: 12, max: 288 }),
    y: fc.integer({ min: 12, max: 288 }),
    r: fc.integer({ min: 3, max: 11 }),
    letters: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ x, y, r, letters }) => mark(x, y, 'n'.repeat(letters), r));

test('a name stands to the right of its mark, or to its left where there is no room', () => {
  const [first, second] = labelMarks([mark(50, 50, 'Checkout'), mark(280, 50, 'Checkout')], room);
  expect(first).toEqual({ lines: ['Checkout'], box: { left: 58, right: 114, top: 42, bottom: 58 } });
  expect(second).toEqual({ lines: ['Checkout'], box: { left: 216, right: 272, top: 42, bottom: 58 } });
});

test('a name avoids a line where there is another place', () => {
  const level = [
    { x: 0, y: 50 },
    { x: 300, y: 50 },
  ] as const;
  const [label] = labelMarks([mark(50, 50, 'Checkout')], { ...room, lines: [level] });
  expect(label?.box).toEqual({ left: 22, right: 78, top: 26, bottom: 42 });
});

test('a name is written in two lines where it has no room in one', () => {
  const folded = { lines: ['Job done right', 'the first time'], width: 98 };
  const narrow = { ...room, room: { ...room.room, right: 150 } };
  const [label] = labelMarks(
    [
      {
        ...mark(50, 50, 'Job done right the first time'),
        names: [{ lines: ['Job done right the first time'], width: 203 }, folded],
      },
    ],
    narrow,
  );
  expect(label?.lines).toEqual(folded.lines);
  expect(label?.leader).toBeUndefined();
});

test('what is too long to be written is called by its number', () => {
  const [label] = labelMarks([{ ...mark(50, 50, ''), names: [] }], room);
  expect(label?.lines).toEqual(['12']);
});

test('among sixty marks anywhere all have a label, and none covers another, a mark or a way to a mark', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 60 }), (marks) => {
      const labels = labelMarks(marks, room);
      const placed = labels.flatMap((label, place) => (label ? [{ ...label, place }] : []));
      const boxes: readonly Box[] = marks.map((one) => boxAround(one, 2 * one.r, 2 * one.r));
      expect(placed).toHaveLength(marks.length);
      for (const { box, leader, place } of placed) {
        expect(boxes.filter((other) => meets(box, other, 0))).toEqual([]);
        const others = placed.filter((other) => other.place !== place);
        expect(others.filter((other) => meets(box, other.box, 0))).toEqual([]);
        expect(leader ? others.filter((other) => runsThrough(leader, other.box)) : []).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same marks get the same labels', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 30 }), (marks) => {
      expect(labelMarks(marks, room)).toEqual(labelMarks(marks, room));
    }),
    { numRuns: 20 },
  );
});

test('ways cross, and run through rectangles, or they do not', () => {
  const way = (...[x1, y1, x2, y2]: [number, number, number, number]) =>
    [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ] as const;
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  expect(runsThrough(way(0, 0, 30, 30), box)).toBe(true);
  expect(runsThrough(way(0, 0, 9, 9), box)).toBe(false);
  expect(runsThrough(way(15, 0, 15, 30), box)).toBe(true);
  expect(runsThrough(way(21, 0, 21, 30), box)).toBe(false);
  expect(cross(way(0, 0, 10, 10), way(0, 10, 10, 0))).toBe(true);
  expect(cross(way(0, 0, 10, 10), way(20, 0, 30, 10))).toBe(false);
});
