import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JourneyPaths } from '../../src/analysis/journey-paths.ts';
import { drawPaths } from '../../src/diagrams/path-drawing.ts';
import { levelled, mostLevels } from '../../src/diagrams/path-layout.ts';

const paths = (steps: number, more: Partial<JourneyPaths> = {}): JourneyPaths => ({
  onward: Array.from({ length: steps }, (_, index) => index < steps - 1),
  ways: [],
  exits: [],
  elsewhere: [],
  inDetail: [],
  ...more,
});
const formatShare = (share: number) => `${Math.round(share * 1000) / 10} %`;
const draw = (of: JourneyPaths, mirrored = false) =>
  drawPaths(of, { step: 100, mirrored, formatShare }).drawing.text;
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

test('the usual way is a line through every step that leads to the next, and stops where it does not', () => {
  const svg = draw({ ...paths(4), onward: [true, false, true, false] });
  expect(/class="onward" d="([^"]*)"/.exec(svg)?.[1]).toBe('M50 20H150M250 20H350');
  expect(/class="stops" d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(4);
});

test('a way past others is whole, a way back is dashed, and both arrive with a head', () => {
  const svg = draw(
    paths(4, {
      ways: [
        { from: 0, to: 2 },
        { from: 3, to: 1 },
      ],
    }),
  );
  expect(
    [...svg.matchAll(/class="(past|back)" d="M([\d.]+) [^"]*V[\d.]+"/g)].map(([, kind, x]) => [kind, x]),
  ).toEqual([
    ['past', '57'],
    ['back', '357'],
  ]);
  expect(svg.match(/class="head"/g)).toHaveLength(2);
});

test('ways that meet at a step begin and arrive side by side, the longer farther out', () => {
  const svg = draw(
    paths(4, {
      ways: [
        { from: 2, to: 0 },
        { from: 1, to: 0 },
        { from: 2, to: 1 },
      ],
    }),
  );
  const ends = [...svg.matchAll(/class="back" d="M([\d.]+) .*?V[\d.]+"\/><path class="head" d="M([\d.]+) /g)];
  // A head reaches 4 to both sides.
  expect(ends.map(([, start, head]) => [Number(start), Number(head) + 4]).sort()).toEqual([
    [157, 43],
    [257, 143],
    [267, 33],
  ]);
});

test('where time runs from right to left everything is mirrored', () => {
  const svg = draw(paths(2, { exits: [{ step: 1, shares: [0.3] }] }), true);
  expect(svg).toContain('class="onward" d="M150 20H50"');
  expect(Number(/<text x="([^"]*)"/.exec(svg)?.[1])).toBeLessThan(50);
});

describe('customers who leave', () => {
  const said = (...shares: (number | null)[]) => words(draw(paths(1, { exits: [{ step: 0, shares }] })));

  test('are told with the shares that are known, never with a sum of them', () => {
    expect(said(0.22, 0.09)).toEqual(['22 % + 9 %']);
    expect(said(0.125)).toEqual(['12.5 %']);
  });

  test('are told without a number where none is known', () => {
    expect([said(null), said(0.3, null), said(0.1, 0.1, 0.1, 0.1)]).toEqual([
      ['leaves'],
      ['30 % + …'],
      ['10 % + 10 % + 10 % + …'],
    ]);
  });

  test('have arrows as wide as their shares, one for each that is known', () => {
    const widths = (...shares: (number | null)[]) => {
      const arrows = /class="shares" d="([^"]*)"/.exec(draw(paths(1, { exits: [{ step: 0, shares }] })))?.[1];
      return [...(arrows ?? '').matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].map(
        ([, from, to]) => Math.round((Number(to) - Number(from)) * 10) / 10,
      );
    };
    expect(widths(0.5, 0.25)).toEqual([12, 6]);
    expect(widths(1)).toEqual([24]);
    // Still to be seen.
    expect(widths(0.01)).toEqual([1.5]);
    expect(widths(null, 0.5)).toEqual([12]);
    expect(widths(null)).toEqual([]);
  });

  test('are told apart from those who go on in another journey', () => {
    expect(words(draw(paths(2, { elsewhere: [1] })))).toEqual(['elsewhere']);
  });
});

test('a step that is told in detail elsewhere has a frame, for rings are around feelings', () => {
  expect(draw(paths(3, { inDetail: [1] }))).toContain('class="detail" d="M141.5 11.5h17v17h-17Z');
});

const anyWays = fc.array(fc.record({ from: fc.nat({ max: 15 }), to: fc.nat({ max: 15 }) }), {
  maxLength: 24,
});

test('ways on one level never meet, as long as there are levels', () => {
  fc.assert(
    fc.property(anyWays, (ways) => {
      const all = levelled(ways);
      expect(all).toHaveLength(ways.length);
      for (const [place, one] of all.entries()) {
        expect(one.level).toBeGreaterThanOrEqual(1);
        expect(one.level).toBeLessThanOrEqual(mostLevels);
        for (const other of all.slice(place + 1)) {
          if (other.level !== one.level || one.level === mostLevels) continue;
          const [left, right] = [
            Math.max(Math.min(one.from, one.to), Math.min(other.from, other.to)),
            Math.min(Math.max(one.from, one.to), Math.max(other.from, other.to)),
          ];
          expect(left).toBeGreaterThan(right);
        }
      }
    }),
  );
});

test('whatever the ways, nothing that is drawn is no number, and all of it lies inside the picture', () => {
  fc.assert(
    fc.property(anyWays, fc.boolean(), (ways, mirrored) => {
      const { drawing, levels } = drawPaths(paths(16, { ways }), { step: 100, mirrored, formatShare });
      expect(drawing.text).not.toMatch(/NaN|Infinity|undefined/);
      const height = Number(/viewBox="0 0 1600 (\d+)"/.exec(drawing.text)?.[1]);
      expect(height).toBe(54 + levels * 14);
      for (const [, y] of drawing.text.matchAll(/V([\d.-]+)/g)) {
        expect(Number(y)).toBeGreaterThan(0);
        expect(Number(y)).toBeLessThan(height);
      }
    }),
  );
});
