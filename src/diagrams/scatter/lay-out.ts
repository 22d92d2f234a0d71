import type { Box, Point } from '../place-labels.ts';
import type { ChartSize } from '../time-series-layout.ts';
import { tenths } from '../tenths.ts';
import { partOf } from './axis.ts';
import { boxAround, meets, type Segment } from './boxes.ts';
import { chartLines, chartTextWidth, letters } from './chart-text.ts';
import { labelMarks } from './label-marks.ts';
import type { LabelRoom, MarkLabel, Wording } from './label-places.ts';
import type { Scatter, ScatterArea, ScatterLine, ScatterPoint } from './scatter.ts';
import { numbersInWords } from './together.ts';

/** Points that lie in one place, drawn as one mark. */
export interface PlacedMark extends Point {
  readonly r: number;
  readonly points: readonly ScatterPoint[];
  /** Undefined only where there is no room for anything at all. */
  readonly label: MarkLabel | undefined;
}

/** A text in its place: its first line, and how it stands to its point. */
export interface PlacedWords extends Point {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly look: string;
}

/** Where everything on a chart of points stands, in pixels. */
export interface ScatterLayout {
  readonly frame: Box;
  readonly areas: readonly { readonly look: string; readonly box: Box }[];
  readonly marks: readonly PlacedMark[];
  readonly lines: readonly { readonly look: string; readonly through: readonly Point[] }[];
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly words: readonly PlacedWords[];
}

const margin = { top: 46, right: 54, bottom: 46, left: 54 };
/** What a band for names of corners is higher than its lines, and how far names keep from the frame and each other. */
const band = { padding: 6, aside: 8, apart: 16 };
/** How far the outermost points keep from the frame. */
const inset = 6;
/** Names of points go over two lines, no wider than a part of the chart. */
const mostLines = 2;
const partForName = 0.28;
/** A name that is folded in two becomes at least so much narrower. */
const partWhenFolded = 0.7;

/** Lays out a chart of points: marks are true to their figures, and labels keep clear of each other and of marks. */
export function layOutScatter(chart: Scatter, size: ChartSize): ScatterLayout {
  const frame: Box = {
    left: margin.left,
    top: margin.top,
    right: size.width - margin.right,
    bottom: size.height - margin.bottom,
  };
  const corners = cornersOf(chart, frame);
  const bandOf = (lines: number) => (lines === 0 ? 0 : lines * letters.line + band.padding);
  const room: Box = {
    ...frame,
    top: frame.top + bandOf(corners.above),
    bottom: frame.bottom - bandOf(corners.below),
  };
  const largest = chart.points.reduce((most, { r }) => Math.max(most, r), 0);
  const keep = largest + inset;
  const at = ({ x, y }: Point): Point => ({
    x: tenths(room.left + keep + partOf(chart.x, x) * (room.right - room.left - 2 * keep)),
    y: tenths(room.bottom - keep - partOf(chart.y, y) * (room.bottom - room.top - 2 * keep)),
  });
  const lines = chart.lines.map((line) => ({
    look: line.look,
    through: toTheEdge(line.through.map(at), line, room),
    line,
  }));
  const crossed = lines.flatMap(({ through }) => segmentsOf(through));
  return {
    frame,
    areas: (chart.areas ?? []).map((area) => ({ look: area.look, box: boxOfArea(area, chart, at, frame) })),
    marks: marksOf(chart, at, { room, lines: crossed, line: letters.line }, size.width * partForName),
    lines: lines.map(({ look, through }) => ({ look, through })),
    ticks: {
      x: chart.x.ticks.map((x) => at({ x, y: chart.y.low }).x),
      y: chart.y.ticks.map((y) => at({ x: chart.x.low, y }).y),
    },
    words: [
      ...axisWords(chart, at, frame),
      ...corners.words,
      ...(chart.heights ?? []).map(({ y, text }): PlacedWords => ({
        ...{ x: frame.right + 6, y: at({ x: chart.x.high, y }).y + 4 },
        ...{ lines: [text], anchor: 'start', look: 'said' },
      })),
      ...lineWords(lines, frame, size),
    ],
  };
}

function boxOfArea(
  { from, to }: ScatterArea,
  { x, y }: Scatter,
  at: (point: Point) => Point,
  frame: Box,
): Box {
  const [start, end] = [at(from), at(to)];
  return {
    left: from.x <= x.low ? frame.left : start.x,
    right: to.x >= x.high ? frame.right : end.x,
    top: to.y >= y.high ? frame.top : end.y,
    bottom: from.y <= y.low ? frame.bottom : start.y,
  };
}

/** A line that ends outside the frame goes on to it: upright and level ones through all the room there is. */
function toTheEdge(through: readonly Point[], { says }: ScatterLine, room: Box): readonly Point[] {
  const [first, last] = [through[0], through.at(-1)];
  if (says === undefined || first === undefined || last === undefined) return through;
  if (first.x === last.x)
    return [
      { x: first.x, y: room.bottom },
      { x: first.x, y: room.top },
    ];
  if (first.y === last.y)
    return [
      { x: room.left, y: first.y },
      { x: room.right, y: first.y },
    ];
  return through;
}

function segmentsOf(through: readonly Point[]): readonly Segment[] {
  return through.flatMap((to, place) => {
    const from = through[place - 1];
    return from ? [[from, to] as const] : [];
  });
}

function marksOf(
  chart: Scatter,
  at: (point: Point) => Point,
  room: LabelRoom,
  nameWidth: number,
): readonly PlacedMark[] {
  const places = chart.points.map((point) => ({ point, ...at(point) }));
  const groups = Map.groupBy(places, ({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  const marks = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const points = group.map(({ point }) => point);
    const number = wordingOf([numbersInWords(points.map((one) => one.number))]);
    const names = points.length === 1 ? waysToWrite(first.point.name, nameWidth) : [];
    const r = points.reduce((most, point) => Math.max(most, point.r), 0);
    return [{ x: first.x, y: first.y, r, points, number, names }];
  });
  const labels = labelMarks(marks, room);
  return marks.map(({ x, y, r, points }, place) => ({ x, y, r, points, label: labels[place] }));
}

/** A name in as few lines as it needs, and where that is one, in two as well. */
function waysToWrite(name: string, width: number): readonly Wording[] {
  const lines = chartLines(name, width, mostLines);
  if (lines === undefined) return [];
  const folded = lines.length === 1 ? chartLines(name, chartTextWidth(name) * partWhenFolded, 2) : undefined;
  return [lines, ...(folded ? [folded] : [])].map(wordingOf);
}

function wordingOf(lines: readonly string[]) {
  return { lines, width: Math.max(...lines.map(chartTextWidth)) };
}

function axisWords(chart: Scatter, at: (point: Point) => Point, frame: Box): readonly PlacedWords[] {
  const { x, y } = chart;
  const along = x.ticks.map((tick): PlacedWords => ({
    ...{ x: at({ x: tick, y: y.low }).x, y: frame.bottom + 17 },
    ...{ lines: [x.text(tick)], anchor: 'middle', look: 'tick' },
  }));
  const up = y.ticks.map((tick): PlacedWords => ({
    ...{ x: frame.left - 8, y: at({ x: x.low, y: tick }).y + 4 },
    ...{ lines: [y.text(tick)], anchor: 'end', look: 'tick' },
  }));
  return [
    ...thinned(along),
    ...thinned(up),
    { x: 0, y: frame.top - 30, lines: [`↑ ${y.title}`], anchor: 'start', look: 'axis-title' },
    { x: frame.right, y: frame.bottom + 38, lines: [`${x.title} →`], anchor: 'end', look: 'axis-title' },
  ];
}

/** The names of the corners, and how many lines they need above and below; two that are too wide for one line get more. */
function cornersOf(
  { corners = {} }: Scatter,
  frame: Box,
): { readonly words: readonly PlacedWords[]; readonly above: number; readonly below: number } {
  const { topLeft, topRight, bottomLeft, bottomRight } = corners;
  const above = sideBySide([topLeft, topRight], frame);
  const below = sideBySide([bottomLeft, bottomRight], frame);
  const wordsIn = (lines: readonly string[] | undefined, side: 'start' | 'end', y: number): PlacedWords[] => {
    const x = side === 'start' ? frame.left + band.aside : frame.right - band.aside;
    return lines === undefined ? [] : [{ x, y, lines, anchor: side, look: 'corner' }];
  };
  const most = (pair: typeof above) => Math.max(0, ...pair.map((lines) => lines?.length ?? 0));
  const lowest = (lines: readonly string[] | undefined) =>
    frame.bottom - band.aside - ((lines?.length ?? 1) - 1) * letters.line;
  return {
    above: most(above),
    below: most(below),
    words: [
      ...wordsIn(above[0], 'start', frame.top + letters.line),
      ...wordsIn(above[1], 'end', frame.top + letters.line),
      ...wordsIn(below[0], 'start', lowest(below[0])),
      ...wordsIn(below[1], 'end', lowest(below[1])),
    ],
  };
}

/** Two names in one row, in as many lines as they need. */
function sideBySide(
  names: readonly [string | undefined, string | undefined],
  { left, right }: Box,
): readonly [readonly string[] | undefined, readonly string[] | undefined] {
  const there = names.filter((name) => name !== undefined);
  const width = right - left - 2 * band.aside - (there.length - 1) * band.apart;
  const together = there.reduce((sum, name) => sum + chartTextWidth(name), 0);
  const linesOf = (name: string | undefined) =>
    name === undefined
      ? undefined
      : together <= width
        ? [name]
        : chartLines(name, width / there.length, Infinity);
  return [linesOf(names[0]), linesOf(names[1])];
}

/** What lines say at their ends, outside the frame; where two would cover each other, the first is written. */
function lineWords(
  lines: readonly { readonly line: ScatterLine; readonly through: readonly Point[] }[],
  frame: Box,
  { width }: ChartSize,
): readonly PlacedWords[] {
  const words = lines.flatMap(({ line: { says }, through }): PlacedWords[] => {
    const end = through.at(-1);
    if (says === undefined || end === undefined) return [];
    const { lines: texts } = says;
    if (says.at === 'right')
      return [
        {
          ...{ x: frame.right + 6, y: tenths(end.y + 4 - ((texts.length - 1) * letters.line) / 2) },
          ...{ lines: texts, anchor: 'start', look: 'said' },
        },
      ];
    const half = wordingOf(texts).width / 2;
    const x = tenths(Math.min(Math.max(end.x, half), width - half));
    return [{ x, y: frame.top - 8, lines: texts, anchor: 'middle', look: 'said' }];
  });
  return thinned(words);
}

/** Texts of which none covers another: of two that would, the first. */
function thinned(words: readonly PlacedWords[]): readonly PlacedWords[] {
  const boxes: Box[] = [];
  return words.filter((one) => {
    const box = boxOfWords(one);
    if (boxes.some((other) => meets(box, other, 6))) return false;
    boxes.push(box);
    return true;
  });
}

function boxOfWords({ x, y, lines, anchor }: PlacedWords): Box {
  const { width } = wordingOf(lines);
  const height = lines.length * letters.line;
  const shift = { start: width / 2, middle: 0, end: -width / 2 }[anchor];
  return boxAround({ x: x + shift, y: y - 4 + (height - letters.line) / 2 }, width, height);
}
