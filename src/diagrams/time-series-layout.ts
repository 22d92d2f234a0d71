import { niceTicks } from './nice-ticks.ts';
import {
  type Box,
  type Label,
  type PlacedLabel,
  placeLabels,
  type Point,
  textSize,
  widthOfText,
} from './place-labels.ts';
import { dayNumber, timeAxis } from './time-ticks.ts';
import { tenths } from './tenths.ts';

/** What was measured, and how it is to be shown. */
export interface TimeSeries {
  /** By date, `2026-09-30`; at least one. */
  readonly points: readonly { readonly date: string; readonly value: number }[];
  readonly target?: number;
  /** What a value can be; an axis never goes beyond. */
  readonly bounds?: { readonly min: number; readonly max: number };
  /** How many days usually lie between two points: over much longer gaps no line is drawn. */
  readonly cadence?: number;
  /** What the ticks are round numbers of: 0.01 for shares, 60 for minutes counted in seconds. */
  readonly unit: number;
  /** A value in words. */
  readonly text: (value: number) => string;
}

/** The size of a chart, in units of a sixteenth of the reader’s font size. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A point of a time series in its place. */
export interface PlacedPoint extends Point {
  readonly date: string;
  readonly value: number;
}

/** Where everything on a chart of a time series stands. */
export interface TimeSeriesLayout {
  readonly plot: Box;
  readonly points: readonly PlacedPoint[];
  /** Points that a line joins. */
  readonly runs: readonly (readonly PlacedPoint[])[];
  readonly values: readonly { readonly y: number; readonly text: string }[];
  readonly times: readonly { readonly x: number; readonly text: string }[];
  /** The height of the target. */
  readonly target?: number;
  readonly labels: readonly PlacedLabel[];
}

const margin = { top: 26, right: 22, bottom: 26, left: 8 };
const roomBelow = 0.1;
/** A distance this many times as long as usual is a gap. */
const longerThanUsual = 1.5;

/** Lays a time series out: distances along the time axis are true to the days. */
export function layOutTimeSeries(series: TimeSeries, { width, height }: ChartSize): TimeSeriesLayout {
  const axis = valueAxis(series, height < 200 ? 4 : 5);
  const texts = axis.ticks.map((tick) => series.text(tick));
  const widest = Math.max(...texts.map(widthOfText));
  const plot = {
    left: tenths(margin.left + widest),
    top: margin.top,
    right: width - margin.right,
    bottom: height - margin.bottom,
  };
  const time = timeAxis(
    series.points[0]?.date ?? '',
    series.points.at(-1)?.date ?? '',
    Math.max(2, Math.floor((plot.right - plot.left) / 84)),
  );
  const x = (day: number) =>
    tenths(plot.left + ((day - time.from) / (time.to - time.from)) * (plot.right - plot.left));
  const y = (value: number) =>
    tenths(plot.bottom - ((value - axis.low) / (axis.high - axis.low)) * (plot.bottom - plot.top));
  const points = series.points.map(({ date, value }) => ({
    date,
    value,
    x: x(dayNumber(date)),
    y: y(value),
  }));
  const runs = runsOf(points, series.cadence);
  const target = series.target === undefined ? undefined : y(series.target);
  const labels = [
    ...(series.target === undefined || target === undefined
      ? []
      : [targetLabel(`Target ${series.text(series.target)}`, target, plot)]),
    ...valueLabels(points, series.text, { left: 0, right: width }),
  ];
  return {
    plot,
    points,
    runs,
    values: axis.ticks.map((tick, place) => ({ y: y(tick), text: texts[place] ?? '' })),
    times: time.ticks.map(({ day, text }) => ({ x: x(day), text })),
    ...(target !== undefined && { target }),
    labels: placeLabels(
      labels.map(({ text, boxes }) => ({ text, boxes: boxes.filter((box) => box.bottom <= plot.bottom) })),
      { points, lines: runs },
    ),
  };
}

/** The ends of the value axis and its ticks; ticks beyond what a value can be are left out. */
function valueAxis(
  { points, target, bounds = { min: -Infinity, max: Infinity }, unit }: TimeSeries,
  wanted: number,
): { low: number; high: number; ticks: readonly number[] } {
  const all = [...points.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  // Room for the label of the lowest point, above the axis.
  const floor = Math.max(bounds.min, least - (most - least) * roomBelow);
  const nice = niceTicks(floor / unit, most / unit, wanted).map((tick) =>
    Number((tick * unit).toPrecision(12)),
  );
  const low = Math.max(bounds.min, nice[0] ?? 0);
  const high = Math.min(bounds.max, nice.at(-1) ?? 1);
  return { low, high, ticks: nice.filter((tick) => tick >= low && tick <= high) };
}

/** Points that follow each other as usual; a gap much longer than that begins another run. */
export function runsOf<Item extends { readonly date: string }>(
  points: readonly Item[],
  cadence: number | undefined,
): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const [place, point] of points.entries()) {
    const before = points[place - 1];
    const days = before === undefined ? 0 : dayNumber(point.date) - dayNumber(before.date);
    const run = runs.at(-1);
    if (run === undefined || (cadence !== undefined && days > cadence * longerThanUsual)) runs.push([point]);
    else run.push(point);
  }
  return runs;
}

function targetLabel(text: string, y: number, plot: Box): Label {
  const width = widthOfText(text);
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + textSize.height,
  });
  const [above, below] = [y - textSize.height - 2, y + 3];
  const [start, middle, end] = [plot.left + 4, (plot.left + plot.right - width) / 2, plot.right - width];
  return {
    text,
    boxes: [box(end, above), box(start, above), box(middle, above), box(end, below), box(start, below)],
  };
}

/** The last, first, highest and lowest point, each with its value, each once. */
function valueLabels(
  points: readonly PlacedPoint[],
  text: (value: number) => string,
  within: Pick<Box, 'left' | 'right'>,
): readonly Label[] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best));
  const lowest = points.reduce((best, point) => (point.value < best.value ? point : best));
  return [...new Set([last, first, highest, lowest])].map((point) => {
    const written = text(point.value);
    const half = widthOfText(written) / 2;
    const middle = Math.min(Math.max(point.x, within.left + half), within.right - half);
    const box = (top: number): Box => ({
      left: middle - half,
      right: middle + half,
      top,
      bottom: top + textSize.height,
    });
    const [above, below] = [box(point.y - textSize.height - 7), box(point.y + 7)];
    return { text: written, boxes: point === lowest && point !== highest ? [below, above] : [above, below] };
  });
}
