import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutTimeSeries, runsOf, type TimeSeries } from '../../src/diagrams/time-series-layout.ts';

const size = { width: 880, height: 340 };

/** A series of values measured on days, as `2026-01-31 0.53`. */
function seriesOf(written: readonly string[], rest: Partial<TimeSeries> = {}): TimeSeries {
  const points = written.map((one) => {
    const [date = '', value] = one.split(' ');
    return { date, value: Number(value) };
  });
  return { points, unit: 1, text: String, ...rest };
}

const months = ['2026-01-31 53', '2026-02-28 51', '2026-03-31 58', '2026-04-30 56'];

describe('a series over four months', () => {
  const layout = layOutTimeSeries(seriesOf(months, { target: 70, cadence: 30 }), size);

  test('has every point in the plot, at distances true to the days', () => {
    const [january, february, march] = layout.points.map(({ x }) => x);
    expect(((march ?? 0) - (february ?? 0)) / ((february ?? 0) - (january ?? 0))).toBeCloseTo(31 / 28, 1);
    for (const { x, y } of layout.points) {
      expect(x).toBeGreaterThanOrEqual(layout.plot.left);
      expect(x).toBeLessThanOrEqual(layout.plot.right);
      expect(y).toBeGreaterThanOrEqual(layout.plot.top);
      expect(y).toBeLessThanOrEqual(layout.plot.bottom);
    }
  });

  test('has a value axis of round numbers from below the lowest point to the target', () => {
    expect(layout.values.map(({ text }) => text)).toEqual(['45', '50', '55', '60', '65', '70']);
  });

  test('names the target and the first, last, highest and lowest value, each in a place of its own', () => {
    expect(layout.labels.map(({ text }) => text)).toEqual(['Target 70', '56', '53', '58', '51']);
    for (const [place, { box }] of layout.labels.entries())
      for (const { box: other } of layout.labels.slice(place + 1))
        expect(
          box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top,
        ).toBe(true);
  });
});

test('a missing month breaks the line; nothing is drawn in its place', () => {
  const gap = [...months.slice(0, 2), ...['2026-05-31 55', '2026-06-30 57']];
  const { runs, points } = layOutTimeSeries(seriesOf(gap, { cadence: 30.4 }), size);
  expect(runs.map((run) => run.map(({ value }) => value))).toEqual([
    [53, 51],
    [55, 57],
  ]);
  expect(points).toHaveLength(4);
});

test('where nobody knows how often, points are joined', () => {
  expect(runsOf([{ date: '2020-01-01' }, { date: '2026-01-01' }], undefined)).toHaveLength(1);
});

test('one point stands in the middle with its value, without a target', () => {
  const { points, runs, labels, target, plot } = layOutTimeSeries(seriesOf(['2026-09-30 4']), size);
  expect({ target, labels: labels.map(({ text }) => text), runs: runs.length }).toEqual({
    target: undefined,
    labels: ['4'],
    runs: 1,
  });
  expect(points.map(({ x }) => x)).toEqual([Math.round(5 * (plot.left + plot.right)) / 10]);
});

test('equal values run level through the middle of the plot, named at both ends', () => {
  const level = layOutTimeSeries(seriesOf(['2026-01-31 0', '2026-02-28 0', '2026-03-31 0']), size);
  expect(new Set(level.points.map(({ y }) => y)).size).toBe(1);
  expect(level.values.map(({ text }) => text)).toEqual(['-1', '-0.5', '0', '0.5', '1']);
  expect(level.labels.map(({ text }) => text)).toEqual(['0', '0']);
});

test('an axis never goes beyond what a value can be', () => {
  const share = {
    unit: 0.01,
    bounds: { min: 0, max: 1 },
    text: (value: number) => `${Math.round(value * 100)}`,
  };
  const { values } = layOutTimeSeries(seriesOf(['2026-01-31 0.02', '2026-02-28 0.98'], share), size);
  expect(values.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80', '100']);
});

test('a value below zero is below zero on the chart', () => {
  const { values, points } = layOutTimeSeries(
    seriesOf(['2026-01-31 -12', '2026-02-28 31'], { bounds: { min: -100, max: 100 } }),
    size,
  );
  const zero = values.find(({ text }) => text === '0');
  expect(zero && points.map(({ y }) => y > zero.y)).toEqual([true, false]);
});

test('whatever was measured, every point lies in the plot and no label beyond the chart', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: -1000, max: 1000 }));
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 30 }),
      fc.option(fc.integer({ min: -2000, max: 2000 }), { nil: undefined }),
      fc.constantFrom(340, 880),
      (measured, target, width) => {
        const points = measured
          .toSorted(([one], [other]) => one - other)
          .map(([day, value]) => ({ date: dateOf(day), value }));
        const series = {
          points,
          unit: 1,
          text: String,
          cadence: 30,
          ...(target !== undefined && { target }),
        };
        const { plot, points: placed, labels } = layOutTimeSeries(series, { width, height: 280 });
        for (const { x, y } of placed) {
          expect(x >= plot.left && x <= plot.right && y >= plot.top - 0.1 && y <= plot.bottom + 0.1).toBe(
            true,
          );
        }
        for (const { box } of labels) expect(box.left >= 0 && box.right <= width + 0.1).toBe(true);
      },
    ),
  );
});

function dateOf(day: number): string {
  return new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10);
}
