import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { drawMark } from '../../src/diagrams/mark-drawing.ts';
import { marksOf } from '../../src/diagrams/map-marks.ts';
import { drawMapPicture } from '../../src/diagrams/picture/map-picture.ts';
import { createTypesetter } from '../../src/diagrams/picture/typesetter.ts';
import type { Sheet } from '../../src/diagrams/sheet.ts';
import { aSheet, aStep } from '../a-sheet.ts';

const meanings = (sheet: Partial<Sheet>) => marksOf(aSheet(sheet)).map(({ meaning }) => meaning);
const nothing = { onward: [], ways: [], exits: [], elsewhere: [], inDetail: [] };

test('a map without marks needs no key', () => {
  expect(meanings({})).toEqual([]);
});

test('a key has every mark that occurs, and no other', () => {
  const weighed = aStep({
    moment: 'First Moment of Truth',
    cells: [[{ text: 'High: Dear', severity: 'high' }], []],
  });
  expect(meanings({ phases: [{ title: 'Buy', steps: [weighed] }] })).toEqual([
    'a moment of truth',
    'severity: high',
  ]);
  expect(meanings({ curve: [{ sign: 1, points: [1, 2] }] })).toEqual([]);
  expect(meanings({ curve: [{ sign: 1, points: [1, 2, -1] }] })).toEqual([
    'the strongest feeling, of equal ones the later, and the last',
    'the lowest point, of equal ones the first',
  ]);
  expect(meanings({ curve: [{ sign: 1, points: [1, -2, -1] }] })).toEqual([
    'the strongest feeling, of equal ones the later, and the last',
  ]);
  expect(meanings({ curve: [{ sign: 1, points: [1, null] }] })).toEqual(['nobody knows how it feels']);
  expect(meanings({ paths: { ...nothing, ways: [{ from: 2, to: 0 }] } })).toEqual(['a way back']);
  expect(meanings({ paths: { ...nothing, ways: [{ from: 0, to: 2 }] } })).toEqual(['a way past steps']);
  expect(
    meanings({ paths: { ...nothing, exits: [{ step: 0, shares: [null] }], elsewhere: [0], inDetail: [0] } }),
  ).toEqual(['some leave, and how many', 'on to another journey', 'told in a journey of its own']);
});

test('the weights of pains and gains are one entry, from the least to the most', () => {
  const lines = (['high', 'low', 'high'] as const).map((severity) => ({ text: 'It is dear', severity }));
  const [mark] = marksOf(aSheet({ phases: [{ title: 'Buy', steps: [aStep({ cells: [lines, []] })] }] }));
  expect(mark?.meaning).toBe('severity: low, high');
  expect(mark?.shapes.map(({ colour }) => colour)).toEqual(['line-strong', 'level-minus-2']);
});

test('a picture is as much higher as its key needs, and stays within its width', () => {
  const draw = (sheet: Partial<Sheet>) =>
    drawMapPicture(aSheet(sheet), { typesetter: createTypesetter(), formatShare: String });
  const exits = [{ step: 0, shares: [null] }];
  const [without, few, many] = [
    draw({}),
    draw({ paths: { ...nothing, onward: [false], exits } }),
    draw({ paths: { ...nothing, onward: [false], exits, elsewhere: [0], inDetail: [0] } }),
  ];
  expect(few.height).toBe(without.height + 18 + 26);
  expect(many.height).toBeGreaterThan(few.height);
  const left = [...many.svg.matchAll(/translate\((-?[\d.]+) /g)].map(([, x]) => Number(x));
  expect(Math.max(...left)).toBeLessThan(many.width - 56);
  expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
});

test('a mark on a page has its colours from the style sheet', () => {
  const [mark] = marksOf(aSheet({ paths: { ...nothing, inDetail: [0] } }));
  const { document } = new JSDOM(mark ? drawMark(mark).text : '').window;
  expect([...document.querySelectorAll('path')].map((path) => path.getAttribute('class'))).toEqual([
    'of-ink-2',
    'of-ink filled',
  ]);
  expect(document.querySelectorAll('path[fill], path[stroke]')).toHaveLength(0);
});
