import { expect, test } from 'vitest';
import { drawSeriesSparkline } from '../../src/diagrams/series-sparkline.ts';
import { drawTimeSeries } from '../../src/diagrams/time-series.ts';

const series = {
  points: [
    { date: '2026-01-31', value: 0.5 },
    { date: '2026-02-28', value: 0.6 },
    { date: '2026-06-30', value: 0.55 },
  ],
  target: 0.7,
  cadence: 30.4,
  unit: 0.01,
  bounds: { min: 0, max: 1 },
  text: (value: number) => `${Math.round(value * 100)} % <&>`,
};

test('a chart has its axes, its target, a line where figures follow each other, and every point', async () => {
  const svg = drawTimeSeries(series, { width: 340, height: 280 }, 'narrow').text;
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('../fixtures/charts/time-series.svg');
});

test('texts are escaped and no style is written into the drawing', () => {
  const svg = drawTimeSeries(series, { width: 880, height: 340 }, 'broad').text;
  expect(svg).toContain('Target 70 % &lt;&amp;&gt;');
  expect(svg).not.toMatch(/style=|<script/);
});

test('a sparkline keeps the distances and the gap, with the target as a line', () => {
  const { text } = drawSeriesSparkline(series);
  expect(text).toBe(
    '<svg class="sparkline" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">' +
      '<path class="target" d="M0 14H1000"/><g class="segment-0">' +
      '<path class="line" d="M0 86L187 50M1000 68"/><path class="dots" d="M0 86h0M187 50h0M1000 68h0"/></g></svg>',
  );
});
