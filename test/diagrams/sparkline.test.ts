import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSparkline, sparklineOver } from '../../src/diagrams/sparkline.ts';
import { anyLines } from './any-lines.ts';

test('a tiny curve is a line and dots for each segment over the level of zero', () => {
  const lines = [
    { sign: 1, points: [2, null, -2] },
    { sign: 2, points: [0, 1, 0.5] },
  ];
  expect(sparklineOver(3, lines).text.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<svg class="sparkline" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path class="level zero" d="M0 50H1000"/>
    <g class="segment-1">
    <path class="line" d="M167 12M833 88"/>
    <path class="dots" d="M167 12h0M833 88h0"/>
    </g>
    <g class="segment-2">
    <path class="line" d="M167 50L500 31L833 41"/>
    <path class="dots" d="M167 50h0M500 31h0M833 41h0"/>
    </g>
    </svg>"
  `);
});

test('steps stand where the axis has them', () => {
  const { text } = drawSparkline([{ sign: 0, points: [1, -1] }], [0.25, 0.8]);
  expect(text).toContain('<path class="line" d="M250 31L800 69"/>');
});

test('a value nobody knows is a gap', () => {
  const { text } = sparklineOver(5, [{ sign: 0, points: [1, 1, null, 1, 1] }]);
  expect(text).toContain('<path class="line" d="M100 31L300 31M700 31L900 31"/>');
});

test('a way back along the axis is a gap', () => {
  const { text } = drawSparkline([{ sign: 0, points: [0, 0, 0, 0] }], [0.1, 0.5, 0.2, 0.2]);
  expect(text).toContain('<path class="line" d="M100 50L500 50M200 50L200 50"/>');
});

test('without steps there is only the level of zero', () => {
  expect(sparklineOver(0, []).text).toBe(
    '<svg class="sparkline" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="level zero" d="M0 50H1000"/></svg>',
  );
});

test('whatever the values, each known one is a dot inside the picture', () => {
  fc.assert(
    fc.property(anyLines, ({ steps, lines }) => {
      const { text } = sparklineOver(steps, lines);
      expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
      const dots = [...text.matchAll(/M(\d+) (\d+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      expect(dots).toHaveLength(
        lines.flatMap(({ points }) => points).filter((point) => point !== null).length,
      );
      for (const [x, y] of dots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1000);
        expect(y).toBeGreaterThanOrEqual(12);
        expect(y).toBeLessThanOrEqual(88);
      }
    }),
  );
});
