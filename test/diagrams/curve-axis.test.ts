import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawCurveAxis } from '../../src/diagrams/curve-axis.ts';
import { anyLines } from './any-lines.ts';

const textsIn = (svg: string, kind: string) =>
  [...svg.matchAll(new RegExp(`<text class="${kind}[^"]*" x="[\\d.]+%" y="([\\d.]+)%">([^<]*)<`, 'g'))].map(
    ([, y, text]) => [text, Number(y)] as const,
  );
const row = { step: 0, height: 128, mirrored: false };

test('names the five levels, and the lines from the highest to the lowest where they enter the row', () => {
  const lines = [
    { sign: 1, name: 'Families', points: [2, -1] },
    { sign: 2, name: 'Hikers', points: [null, 1] },
  ];
  const { text } = drawCurveAxis(lines, { ...row, step: 1 });
  expect(textsIn(text, 'level')).toEqual([
    ['+2', 12],
    ['+1', 31],
    ['0', 50],
    ['−1', 69],
    ['−2', 88],
  ]);
  expect(textsIn(text, 'name')).toEqual([
    ['Hikers', 31],
    ['Families', 69],
  ]);
});

test('a small curve has three levels, and its name in the middle', () => {
  const { text } = drawCurveAxis([{ sign: 1, name: 'Families', points: [2] }], { ...row, height: 64 });
  expect(textsIn(text, 'level').map(([name]) => name)).toEqual(['+2', '0', '−2']);
  expect(textsIn(text, 'name')).toEqual([['Families', 50]]);
});

test('a name has two lines at most', () => {
  const named = (name: string) =>
    textsIn(drawCurveAxis([{ sign: 1, name, points: [0] }], row).text, 'name').map(([text]) => text);
  expect(named('Young families with a dog')).toEqual(['Young families', 'with a dog']);
  expect(named('Rechtsschutzversicherungsgesellschaft')).toEqual(['Rechtsschutzversi…']);
  expect(named('Families who come every single year and stay for weeks')).toEqual([
    'Families who come',
    'every single year…',
  ]);
});

test('names that have no room are all left to the words below', () => {
  const lines = Array.from({ length: 3 }, (_, sign) => ({
    sign,
    name: 'Families in spring who hike',
    points: [sign - 2],
  }));
  expect(textsIn(drawCurveAxis(lines, row).text, 'name')).toHaveLength(6);
  expect(textsIn(drawCurveAxis(lines, { ...row, height: 80 }).text, 'name')).toEqual([]);
});

test('whatever the values, no name lies over another or leaves its row', () => {
  fc.assert(
    fc.property(anyLines, ({ lines }) => {
      const named = lines.map((line, place) => ({ ...line, name: `Line ${place}` }));
      const at = textsIn(drawCurveAxis(named, row).text, 'name').map(([, y]) => (y / 100) * row.height);
      at.forEach((y, place) => expect(y - (at[place - 1] ?? 10)).toBeGreaterThan(13.5));
      expect(at.filter((y) => y > row.height - 6.5)).toEqual([]);
    }),
  );
});
