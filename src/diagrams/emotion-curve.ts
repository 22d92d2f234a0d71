import { curveMonotoneX, line as lineOf } from 'd3-shape';
import { markup, type Markup } from './markup.ts';
import { signPath } from './segment-mark.ts';

/** One line to draw: the sign of its segment and a value from −2 to 2, or null, for every step. */
export interface DrawnLine {
  readonly sign: number;
  readonly points: readonly (number | null)[];
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
}

/** Room above +2 and below −2 for a feeling’s label. */
const margin = 30;
/** Lines of different segments are set apart a little, so that equal values stay visible side by side. */
const dodge = 9;
const longestLabel = 26;
/** From this width of a step on there is room to say that nothing is known of it. */
const roomForGap = 96;

/**
 * The emotion curve of a journey, one column for each step. A value nobody knows is a gap, and where none is known of
 * anyone it says so. The curve passes
 * through every point and never beyond its neighbours (monotone cubic interpolation, Fritsch and Carlson 1980).
 */
export function drawEmotionCurve({ lines, feelings }: CurveContent, { step, height }: CurveSize): Markup {
  const width = feelings.length * step;
  const y = (value: number) => round(margin + ((2 - value) / 4) * (height - 2 * margin));
  const x = (index: number, place: number) =>
    round((index + 0.5) * step + (place - (lines.length - 1) / 2) * dodge);
  const levels = [2, 1, 0, -1, -2].map(
    (level) => markup`<path class="level${level === 0 ? ' zero' : ''}" d="M0 ${y(level)}H${width}"/>`,
  );
  const drawn = lines.map(({ sign, points }, place) => {
    const path = lineOf<number | null>()
      .defined((value) => value !== null)
      .x((_, index) => x(index, place))
      .y((value) => y(value ?? 0))
      .curve(curveMonotoneX)
      .digits(1)([...points]);
    const signs = points.map((value, index) =>
      value === null ? '' : signPath(sign, x(index, place), y(value), 5),
    );
    return markup`<g class="segment-${sign}"><path class="line" d="${path ?? ''}"/><path class="points" d="${signs.join('')}"/></g>`;
  });
  const half = y(0) - y(2);
  const halves = markup`<rect class="above" y="${y(2)}" width="${width}" height="${half}"/><rect class="below" y="${y(0)}" width="${width}" height="${half}"/>`;
  return markup`<svg class="emotion-curve" viewBox="0 0 ${width} ${height}" width="${width / 16}rem" height="${height / 16}rem" aria-hidden="true" focusable="false">${halves}${levels}${drawn}${gaps(lines, feelings.length, step)}${labels(lines, feelings, step, y)}</svg>`;
}

/** Words above the scale, where they are no value. */
function gaps(lines: readonly DrawnLine[], steps: number, step: number): readonly Markup[] {
  if (lines.length === 0 || step < roomForGap) return [];
  return Array.from({ length: steps }, (_, index) => index)
    .filter((index) => lines.every(({ points }) => (points[index] ?? null) === null))
    .map(
      (index) =>
        markup`<text class="gap" x="${round((index + 0.5) * step)}" y="${margin / 2}">not known</text>`,
    );
}

function labels(
  lines: readonly DrawnLine[],
  feelings: CurveContent['feelings'],
  step: number,
  y: (value: number) => number,
): readonly Markup[] {
  return feelings.flatMap((feeling, index) => {
    const values = lines.map((line) => line.points[index] ?? null).filter((value) => value !== null);
    if (feeling === undefined || feeling.length > longestLabel || values.length === 0) return [];
    const [lowest, highest] = [Math.min(...values), Math.max(...values)];
    const above = highest + lowest > 0 || lowest === highest;
    const at = above ? y(highest) - 14 : y(lowest) + 24;
    return [
      markup`<text class="feeling" x="${round((index + 0.5) * step)}" y="${round(at)}">${feeling}</text>`,
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
