import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawCurvePieces } from '../../src/diagrams/curve-pieces.ts';
import { anyLines } from './any-lines.ts';

const linesIn = (svg: string) => [...svg.matchAll(/class="line" d="(.*?)"/g)].map(([, path]) => path);

test('a piece has the scale, and half of the way of each line from the step before and to the next', () => {
  const [, piece] = drawCurvePieces(3, [
    { sign: 1, points: [2, -1, 0] },
    { sign: 2, points: [null, 1, null] },
  ]);
  expect(piece?.text.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<svg class="piece" aria-hidden="true" focusable="false">
    <svg class="sparkline" viewBox="0 0 100 100" preserveAspectRatio="none">
    <path class="above" d="M0 12H100V50H0Z"/>
    <path class="below" d="M0 50H100V88H0Z"/>
    <path class="level" d="M0 12H100M0 31H100M0 69H100M0 88H100"/>
    <path class="level zero" d="M0 50H100"/>
    <g class="segment-1">
    <path class="line" d="M-54 12C-20.7 40.5 12.7 69 46 69C79.3 69 112.7 59.5 146 50"/>
    <path class="dots" d="M46 69h0"/>
    </g>
    <g class="segment-2">
    <path class="dots" d="M54 31h0"/>
    </g>
    </svg>
    <svg class="mark segment-1" x="46%" y="69%">
    <path class="lowest" d="M-4.5 6.5h9"/>
    <path class="points" d="M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z"/>
    </svg>
    <svg class="mark segment-2" x="54%" y="31%">
    <path class="points" d="M-3.5 -3.5h7v7h-7Z"/>
    </svg>
    </svg>"
  `);
});

test('the way between two steps is the same in the pieces of both, a step apart', () => {
  const [first, second] = drawCurvePieces(2, [{ sign: 0, points: [1, -1] }]);
  expect(linesIn(first?.text ?? '')).toEqual(['M50 31L150 69']);
  expect(linesIn(second?.text ?? '')).toEqual(['M-50 31L50 69']);
});

test('nothing leads over a gap', () => {
  const pieces = drawCurvePieces(3, [{ sign: 0, points: [1, null, 1] }]);
  expect(pieces.map(({ text }) => [linesIn(text), text.includes('class="dots"')])).toEqual([
    [[], true],
    [[], false],
    [[], true],
  ]);
});

test('the peak and the end of a line are ringed, as on the curve of a screen', () => {
  const pieces = drawCurvePieces(4, [{ sign: 0, points: [-1, 2, 0, 1] }]);
  expect(pieces.map(({ text }) => text.includes('class="rings"'))).toEqual([false, true, false, true]);
});

test('whatever the values, each known one is a sign within its piece', () => {
  fc.assert(
    fc.property(anyLines, ({ steps, lines }) => {
      const pieces = drawCurvePieces(steps, lines);
      expect(pieces).toHaveLength(steps);
      for (const [step, { text }] of pieces.entries()) {
        expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
        const signs = [...text.matchAll(/ x="([\d.]+)%" y="([\d.]+)%"/g)].map(([, x, y]) => [
          Number(x),
          Number(y),
        ]);
        expect(signs).toHaveLength(lines.filter(({ points }) => (points[step] ?? null) !== null).length);
        for (const at of signs.flat()) {
          expect(at).toBeGreaterThanOrEqual(12);
          expect(at).toBeLessThanOrEqual(88);
        }
      }
    }),
  );
});
