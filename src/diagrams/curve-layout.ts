import { curveMonotoneX, line as lineOf } from 'd3-shape';
import { peakAndEnd } from '../analysis/experience.ts';
import { extremesOf } from '../analysis/extremes.ts';
import { curveLabels, type CurveLabels, type LaidOutLine } from './curve-labels.ts';
import type { Point } from './place-labels.ts';
import { runsOfPath } from './runs-of-path.ts';
import { tenths } from './tenths.ts';

/** One line to draw: the sign of its segment and a value from −2 to 2, or null, for every step. */
export interface DrawnLine {
  readonly sign: number;
  readonly points: readonly (number | null)[];
  /** What is written beside its end, where there is room. */
  readonly name?: string | undefined;
  /** The places of steps that are none of this line: it runs on past them, while what is not known is a gap. */
  readonly absent?: ReadonlySet<number>;
  /** It is only there to be compared with: drawn fainter, and without rings. */
  readonly behind?: boolean;
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

/** An emotion curve with everything in its place. */
export interface CurveLayout {
  readonly width: number;
  readonly height: number;
  /** Where the levels of the scale lie, from +2 to −2. */
  readonly levels: readonly { readonly value: number; readonly name: string; readonly y: number }[];
  readonly lines: readonly {
    readonly sign: number;
    readonly behind: boolean;
    /** There is no other line it must be told from. */
    readonly alone: boolean;
    /** An SVG path. */
    readonly path: string;
    /** Where something is known. */
    readonly points: readonly Point[];
    /** Around the peak and the end. */
    readonly rings: readonly Point[];
    /** The middle of the bar that its lowest point stands on, unless that is its peak. */
    readonly bar: Point | null;
  }[];
  /** Where nothing is known of anyone, as the middle of the words that say so. */
  readonly gaps: readonly Point[];
  readonly labels: CurveLabels;
}

/** The levels of the scale as readers see them, from the best to the worst. */
export const levels = [
  { value: 2, name: '+2' },
  { value: 1, name: '+1' },
  { value: 0, name: '0' },
  { value: -1, name: '−1' },
  { value: -2, name: '−2' },
] as const;

/** More lines than these over each other cannot be told apart: then each has a small curve of its own. */
export const mostOverlaid = 4;

/** Room above +2 and below −2: for words, or in a small curve just for its rings. */
const margins = { words: 30, none: 11 };
/** A curve that is less high than this has no words. */
const smallest = 128;
/** Signs of values as close as this are set apart by more than their width, so that none hides another. */
const close = 0.5;
const dodge = 15;
/** How far the bar is below the lowest point. */
const belowLowest = 10;
/** From this width of a step on there is room for words and marks. */
const roomForWords = 96;

/**
 * Lays out the emotion curve of a journey, one column for each step. A value nobody knows is a gap, and where none is
 * known of anyone it says so. The curve passes through every point and never beyond its neighbours (monotone cubic
 * interpolation, Fritsch and Carlson 1980). A ring marks the peak of each line, the emotion of greatest magnitude, and
 * one its end (Kahneman and Fredrickson); where the lowest point is another, it stands on a bar.
 */
export function layOutCurve(
  { lines, feelings }: CurveContent,
  { step, height, mirrored = false }: CurveSize,
): CurveLayout {
  const margin = height < smallest ? margins.none : margins.words;
  const width = feelings.length * step;
  const y = (value: number) => tenths(margin + ((2 - value) / 4) * (height - 2 * margin));
  const x = (index: number, place: number) => {
    const along = (index + 0.5) * step + asideAt(lines, index, place) * dodge;
    return tenths(mirrored ? width - along : along);
  };
  const hasWords = step >= roomForWords;
  const placed = lines.map(
    ({ sign, points, name, absent, behind }, place): LaidOutLine & { readonly path: string } => {
      const at = points.map((value, index) => (value === null ? null : { x: x(index, place), y: y(value) }));
      const path = pathThrough(absent ? at.filter((_, index) => !absent.has(index)) : at);
      const lowest = hasWords && behind !== true ? lowestPoint(points) : null;
      const low = lowest === null ? null : at[lowest];
      const bar = low ? { x: low.x, y: low.y + belowLowest } : null;
      return { sign, name, points: at, path, runs: runsOfPath(path), bar };
    },
  );
  return {
    width,
    height,
    levels: levels.map(({ value, name }) => ({ value, name, y: y(value) })),
    lines: placed.map(({ sign, path, points, bar = null }, place) => ({
      sign,
      bar,
      behind: lines[place]?.behind === true,
      alone: lines.length === 1 && height >= smallest,
      path,
      points: points.filter((point) => point !== null),
      rings:
        hasWords && lines[place]?.behind !== true
          ? turningPoints(lines[place]?.points ?? []).flatMap((index) => points[index] ?? [])
          : [],
    })),
    gaps: hasWords && height >= smallest ? gapsOf(lines, feelings.length, (index) => x(index, 0)) : [],
    labels: curveLabels(placed, feelings, { width, height, step, mirrored }),
  };
}

/** How many widths of a sign a line is beside the middle of a step, among those whose values are close to its own. */
function asideAt(lines: readonly DrawnLine[], step: number, place: number): number {
  const own = lines[place]?.points[step] ?? null;
  if (own === null) return 0;
  const near = lines.flatMap(({ points }, other) => {
    const value = points[step] ?? null;
    return value !== null && Math.abs(value - own) < close ? [other] : [];
  });
  return near.indexOf(place) - (near.length - 1) / 2;
}

/** The smooth way through some points as an SVG path: each known point is the end of one of its commands. */
export function pathThrough(points: readonly (Point | null)[]): string {
  const path = lineOf<Point | null>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .curve(curveMonotoneX)
    .digits(1)([...points]);
  return path ?? '';
}

/** The steps of the peak and the end of a line; none where there is too little to have a peak. */
export function turningPoints(points: DrawnLine['points']): readonly number[] {
  const found = hasTurningPoints(points) ? peakAndEnd(points) : null;
  return found === null ? [] : [...new Set([found.peak, found.end])];
}

/** The step at which a line is lowest, of equals the first; null where that is its peak, or nothing is marked. */
export function lowestPoint(points: DrawnLine['points']): number | null {
  if (!hasTurningPoints(points)) return null;
  const extremes = extremesOf(points);
  if (extremes === null || extremes.lowest.value === extremes.highest.value) return null;
  const { place } = extremes.lowest;
  return peakAndEnd(points)?.peak === place ? null : place;
}

/** Whether so much of a line is known that its peak and its end are marked. */
export function hasTurningPoints(points: DrawnLine['points']): boolean {
  return points.filter((point) => point !== null).length > 2;
}

/** Words above the scale, where they are no value. */
function gapsOf(
  lines: readonly DrawnLine[],
  steps: number,
  middleOf: (index: number) => number,
): readonly Point[] {
  if (lines.length === 0) return [];
  return Array.from({ length: steps }, (_, index) => index)
    .filter((index) => lines.every(({ points }) => (points[index] ?? null) === null))
    .map((index) => ({ x: middleOf(index), y: margins.words / 2 }));
}
