import { expect, test } from 'vitest';
import { landscapeScatter } from '../../../src/diagrams/landscape-chart.ts';
import { pointSizes } from '../../../src/diagrams/point-size.ts';
import { priorityScatter } from '../../../src/diagrams/priority-chart.ts';
import { quadrantScatter } from '../../../src/diagrams/quadrant-chart.ts';
import { extentOf, logarithmicExtent, partOf } from '../../../src/diagrams/scatter/axis.ts';
import { drawScatter } from '../../../src/diagrams/scatter/draw.ts';
import { layOutScatter } from '../../../src/diagrams/scatter/lay-out.ts';
import { type ScatterPoint, scatterSizes } from '../../../src/diagrams/scatter/scatter.ts';
import { numbersInWords } from '../../../src/diagrams/scatter/together.ts';

const axis = (title: string, low: number, high: number) => ({
  ...{ title, low, high, ticks: [low, high] },
  text: (value: number) => String(value),
});
const point = (number: number, x: number, y: number): ScatterPoint => ({
  ...{ x, y, r: 6, number, name: `Point ${number}`, told: `at ${x}, ${y}`, href: `/points/${number}/` },
});
const base = { id: 'c', title: 'A chart', tells: 'What it shows.', list: '#list' };

test('an axis goes as far as its figures, and never beyond its scale', () => {
  expect(extentOf([0.32, 0.87], { min: 0, max: 1 }, 0.01, 6)).toEqual({
    low: 0.3,
    high: 0.9,
    ticks: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
  });
  expect(extentOf([1, 5], { min: 1, max: 5 }, 1, 6)).toEqual({ low: 1, high: 5, ticks: [1, 2, 3, 4, 5] });
  expect(extentOf([0.8], { min: 0, max: 1 }, 0.01, 6)).toMatchObject({ low: 0.7, high: 0.9 });
});

test('a logarithmic axis has 1, 2 and 5 times powers of ten, one beyond each end', () => {
  expect(logarithmicExtent([0.5, 4], 9)).toEqual({ low: 0.2, high: 5, ticks: [0.2, 0.5, 1, 2, 5] });
  expect(logarithmicExtent([3, 400_000], 9)).toEqual({
    low: 2,
    high: 500_000,
    ticks: [10, 100, 1000, 10_000, 100_000],
  });
  expect(partOf({ ...axis('Effort', 1, 100), logarithmic: true }, 10)).toBe(0.5);
});

test('the area of a point is true to n', () => {
  const sizes = pointSizes([400, 100, undefined]);
  expect([sizes.of(400), sizes.of(100), sizes.of(undefined)]).toEqual([11, 5.5, 5]);
  expect(sizes.ends).toEqual([100, 400]);
  expect(pointSizes([214, 214]).ends).toBeUndefined();
  expect(pointSizes([]).of(undefined)).toBe(5);
});

test('lines of the landscape are where importance + max(importance − satisfaction, 0) is 15, 12 and 10', () => {
  const { lines } = landscapeScatter({
    ...base,
    ...{ x: axis('Importance', 0, 1), y: axis('Satisfaction', 0, 1), points: [] },
  });
  const scores = lines.map(({ through }) =>
    through.map(({ x, y }) => Math.round((10 * x + 10 * Math.max(x - y, 0)) * 1e6) / 1e6),
  );
  expect(scores).toEqual([
    [15, 15],
    [12, 12],
    [10, 10],
  ]);
  // A limit below ten turns upright where satisfaction reaches importance.
  const [, , low] = landscapeScatter(
    { ...base, ...{ x: axis('I', 0, 1), y: axis('S', 0, 1), points: [] } },
    { large: 15, solid: 12, neutral: 8 },
  ).lines;
  expect(low?.through).toEqual([
    { x: 0.4, y: 0 },
    { x: 0.8, y: 0.8 },
    { x: 0.8, y: 1 },
  ]);
});

test('lines of priorities are where value ÷ effort is a power of ten', () => {
  const logarithmic = true as const;
  const { lines } = priorityScatter({
    ...base,
    x: { ...axis('Effort', 0.2, 5), logarithmic },
    y: { ...axis('Value', 200, 20_000), logarithmic },
    points: [],
  });
  const told = lines.map(({ through, says }) => [says?.lines.join(' '), through.map(({ x, y }) => y / x)]);
  expect(told).toEqual([
    ['RICE 100', [100, 100]],
    ['RICE 1,000', [1000, 1000]],
    ['RICE 10,000', [10_000, 10_000]],
  ]);
});

test('numbers in a row are told as they are read', () => {
  expect(numbersInWords([3])).toBe('3');
  expect(numbersInWords([4, 3])).toBe('3, 4');
  expect(numbersInWords([1, 2, 3, 7])).toBe('1–3, 7');
  expect(numbersInWords([1, 3, 5, 7, 9])).toBe('5 points');
});

const grid = (points: readonly ScatterPoint[]) =>
  quadrantScatter({
    ...base,
    ...{ x: axis('Performance', 0, 100), y: axis('Importance', 0, 100), points },
    ...{ thresholds: { importance: 60, performance: 50 }, method: 'mean' },
    names: { topLeft: 'A', topRight: 'B', bottomLeft: 'C', bottomRight: 'D' },
  });

test('points lie true to their figures, in the frame and clear of the names of the quadrants', () => {
  const { marks, frame } = layOutScatter(
    grid([point(1, 0, 0), point(2, 100, 100), point(3, 50, 50)]),
    scatterSizes.broad,
  );
  const [low, high, middle] = marks;
  expect([middle?.x, middle?.y]).toEqual([
    ((low?.x ?? 0) + (high?.x ?? 0)) / 2,
    ((low?.y ?? 0) + (high?.y ?? 0)) / 2,
  ]);
  expect((low?.x ?? 0) - 6).toBeGreaterThan(frame.left);
  expect((high?.y ?? 0) - 6).toBeGreaterThan(frame.top + 16);
});

test('the thresholds are printed with their method', () => {
  const { words } = layOutScatter(grid([point(1, 0, 0)]), scatterSizes.narrow);
  expect(words.filter(({ look }) => look === 'said').map(({ lines }) => lines.join(' '))).toEqual([
    'mean 50',
    'mean 60',
  ]);
});

test('points in one place are one mark, which leads to the list', () => {
  const drawn = drawScatter(grid([point(1, 20, 20), point(2, 20, 20), point(3, 80, 80)])).text;
  expect(drawn).toContain('<a href="#list" tabindex="-1" data-point="1 2">');
  expect(drawn).toContain('<a href="/points/3/" tabindex="-1" data-point="3">');
  expect(drawn.match(/class="mark/g)).toHaveLength(4);
});

test('names are escaped', () => {
  const drawn = drawScatter(grid([{ ...point(1, 20, 20), name: '<b>&', told: '"<i>"' }])).text;
  expect(drawn).toContain('&lt;b&gt;&amp;');
  expect(drawn).not.toMatch(/<[bi]>/);
});
