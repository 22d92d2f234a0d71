import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawLoopEdge, type LoopEnds } from '../../src/diagrams/loop-edge.ts';

const pieces = (stages: number, ends: LoopEnds) => drawLoopEdge(stages, ends).map((piece) => piece?.text);

const head = '<path d="M17 23L24 29L17 35"/>';
const end = (path: string, more = '') =>
  `<svg class="loop-edge end" viewBox="0 0 24 40" aria-hidden="true" focusable="false"><path d="${path}"/>${more}</svg>`;
const way = (where: string) =>
  `<svg class="loop-edge ${where}" viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M6 0V100"/></svg>`;
const upper = 'M24 29H14Q6 29 6 37V40';
const lower = 'M6 0V21Q6 29 14 29H24';

test('an edge back passes every stage between its ends and has its head above', () => {
  expect(pieces(5, { from: 3, to: 1 })).toEqual([
    undefined,
    end(upper, head) + way('below'),
    way('through'),
    end(lower),
    undefined,
  ]);
});

test('an edge forward has its head below', () => {
  expect(pieces(2, { from: 0, to: 1 })).toEqual([end(upper) + way('below'), end(lower, head)]);
});

test('an edge to where it began is not drawn', () => {
  expect(pieces(2, { from: 1, to: 1 })).toEqual([undefined, undefined]);
});

test('any edge between two stages has two ends and one head', () => {
  const anyEnds = fc
    .integer({ min: 2, max: 12 })
    .chain((stages) =>
      fc
        .uniqueArray(fc.nat({ max: stages - 1 }), { minLength: 2, maxLength: 2 })
        .map(([from = 0, to = 0]) => ({ stages, from, to })),
    );
  fc.assert(
    fc.property(anyEnds, ({ stages, from, to }) => {
      const drawn = pieces(stages, { from, to });
      expect(drawn.filter((piece) => piece?.includes('loop-edge end'))).toHaveLength(2);
      expect(drawn.flatMap((piece, place) => (piece?.includes(head) ? [place] : []))).toEqual([to]);
      expect(drawn.filter((piece) => piece !== undefined)).toHaveLength(Math.abs(from - to) + 1);
    }),
  );
});
