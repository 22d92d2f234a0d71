import { curveMonotoneX, line as lineOf } from 'd3-shape';
import { peakAndEnd } from '../analysis/experience.ts';
import { curveLabels, type CurveLabels, type LaidOutLine } from './curve-labels.ts';
import { markup, type Markup } from './markup.ts';
import { type Point } from './place-labels.ts';
import { runsOfPath } from './runs-of-path.ts';
import { circlePath, signPath } from './segment-mark.ts';

/** One line to draw: the sign of its segment and a value from −2 to 2, or null, for every step. */
export interface DrawnLine {
  readonly sign: number;
  readonly points: readonly (number | null)[];
  /** What is written beside its end, where there is room. */
  readonly name?: string | undefined;
}

/** What an emotion curve shows. */
export interface CurveContent {
  readonly lines: readonly DrawnLine[];
  /** The feeling at each step in a word or two, where there is one. */
  readonly feelings: readonly (string | undefined)[];
}

/** The size of an emotion curve, in units of a sixteenth of the reader’s font size. */
export interface CurveSize {
  /** The width of one step. */
  readonly step: number;
  readonly height: number;
  /** Time runs from right to left, as the language of the journey does. */
  readonly mirrored?: boolean;
}

/** An emotion curve that was drawn. */
export interface DrawnCurve {
  readonly drawing: Markup;
  /** Every line has its name beside it, so that no key is needed. */
  readonly named: boolean;
  /** The steps whose feeling is not written on it. */
  readonly unwritten: readonly number[];
}

/** Room above +2 and below −2: for words, or in a small curve just for its rings. */
const margins = { words: 30, none: 11 };
/** A curve that is less high than this has no words. */
const smallest = 128;
/** Lines of different segments are set apart a little, so that equal values stay visible side by side. */
const dodge = 9;
/** From this width of a step on there is room for words and marks. */
const roomForWords = 96;

/**
 * The emotion curve of a journey, one column for each step. A value nobody knows is a gap, and where none is known of
 * anyone it says so. The curve passes through every point and never beyond its neighbours (monotone cubic
 * interpolation, Fritsch and Carlson 1980). A ring marks the peak of each line, the emotion of greatest magnitude, and
 * one its end (Kahneman and Fredrickson).
 */
export function drawEmotionCurve(
  { lines, feelings }: CurveContent,
  { step, height, mirrored = false }: CurveSize,
): DrawnCurve {
  const margin = height < smallest ? margins.none : margins.words;
  const width = feelings.length * step;
  const y = (value: number) => round(margin + ((2 - value) / 4) * (height - 2 * margin));
  const x = (index: number, place: number) => {
    const along = (index + 0.5) * step + (place - (lines.length - 1) / 2) * dodge;
    return round(mirrored ? width - along : along);
  };
  const levels = [2, 1, 0, -1, -2].map(
    (level) => markup`<path class="level${level === 0 ? ' zero' : ''}" d="M0 ${y(level)}H${width}"/>`,
  );
  const placed = lines.map(({ sign, points, name }, place): LaidOutLine & { readonly path: string } => {
    const at = points.map((value, index) => (value === null ? null : { x: x(index, place), y: y(value) }));
    const path = pathThrough(at);
    return { sign, name, points: at, path, runs: runsOfPath(path) };
  });
  const drawn = placed.map((line, place) =>
    drawLine(line, step < roomForWords ? [] : turningPoints(lines[place]?.points ?? [])),
  );
  const half = y(0) - y(2);
  const halves = markup`<rect class="above" y="${y(2)}" width="${width}" height="${half}"/><rect class="below" y="${y(0)}" width="${width}" height="${half}"/>`;
  const labels = curveLabels(placed, feelings, { width, height, step, mirrored });
  return {
    drawing: markup`<svg class="emotion-curve" viewBox="0 0 ${width} ${height}" width="${width / 16}rem" height="${height / 16}rem" aria-hidden="true" focusable="false">${halves}${levels}${drawn}${gaps(lines, feelings.length, { step, width, height, mirrored })}${written(labels)}</svg>`,
    named: labels.names.length > 0,
    unwritten: labels.unplaced,
  };
}

function pathThrough(points: readonly (Point | null)[]): string {
  const path = lineOf<Point | null>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .curve(curveMonotoneX)
    .digits(1)([...points]);
  return path ?? '';
}

function drawLine(
  { sign, points, path }: LaidOutLine & { readonly path: string },
  marked: readonly number[],
): Markup {
  const signs = points.map((point) => (point === null ? '' : signPath(sign, point.x, point.y, 5)));
  const rings = marked.map((index) => {
    const point = points[index];
    return point && circlePath(point.x, point.y, 9);
  });
  const ring = rings.length > 0 && markup`<path class="rings" d="${rings.join('')}"/>`;
  return markup`<g class="segment-${sign}"><path class="line" d="${path}"/>${ring}<path class="points" d="${signs.join('')}"/></g>`;
}

/** The steps of the peak and the end of a line; none where there is too little to have a peak. */
function turningPoints(points: DrawnLine['points']): readonly number[] {
  const found = hasTurningPoints(points) ? peakAndEnd(points) : null;
  return found === null ? [] : [...new Set([found.peak, found.end])];
}

/** Whether so much of a line is known that its peak and its end are marked. */
export function hasTurningPoints(points: DrawnLine['points']): boolean {
  return points.filter((point) => point !== null).length > 2;
}

/** Words above the scale, where they are no value. */
function gaps(
  lines: readonly DrawnLine[],
  steps: number,
  { step, width, height, mirrored }: Required<CurveSize> & { readonly width: number },
): readonly Markup[] {
  if (lines.length === 0 || step < roomForWords || height < smallest) return [];
  return Array.from({ length: steps }, (_, index) => index)
    .filter((index) => lines.every(({ points }) => (points[index] ?? null) === null))
    .map((index) => {
      const x = (index + 0.5) * step;
      return markup`<text class="gap" x="${round(mirrored ? width - x : x)}" y="${margins.words / 2}">not known</text>`;
    });
}

function written({ feelings, names }: CurveLabels): readonly Markup[] {
  return [
    ...feelings.map(
      ({ text, x, y }) => markup`<text class="feeling" x="${round(x)}" y="${round(y)}">${text}</text>`,
    ),
    ...names.map(
      ({ text, sign, x, y }) =>
        markup`<text class="name segment-${sign}" x="${round(x)}" y="${round(y)}">${text}</text>`,
    ),
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
