import { type DrawnLine, lowestPoint, pathThrough, turningPoints } from './curve-layout.ts';
import { markup, type Markup } from './markup.ts';
import type { Point } from './place-labels.ts';
import { barPath, circlePath, signPath } from './segment-mark.ts';
import { tenths } from './tenths.ts';

/** A piece is drawn in hundredths of the width and the height it gets; the scale keeps this far from its edges. */
const margin = 12;
/** Lines of different segments are set apart by this part of a step, so that no sign hides another. */
const dodge = 8;
/** In pixels, for signs keep their shape however wide and high a piece is. */
const radius = { sign: 3.5, ring: 6.5 };

/** How high a value from −2 to 2 stands in a piece, in hundredths of its height from above. */
export function heightInPiece(value: number): number {
  return tenths(margin + ((2 - value) / 4) * (100 - 2 * margin));
}

/** The bands of good and bad feelings, and the five levels. */
const scale = (() => {
  const [top, middle, foot] = [2, 0, -2].map(heightInPiece);
  const levels = [2, 1, -1, -2].map((value) => `M0 ${heightInPiece(value)}H100`).join('');
  return markup`<path class="above" d="M0 ${top}H100V${middle}H0Z"/><path class="below" d="M0 ${middle}H100V${foot}H0Z"/><path class="level" d="${levels}"/><path class="level zero" d="M0 ${middle}H100"/>`;
})();

/**
 * The emotion curve in pieces, one for each step: side by side they are the whole, and so are those of each row of
 * steps on paper. A piece stretches to whatever room it gets; its lines keep their thickness, its signs their shape.
 * The curve is the one of a screen: monotone between its points, broken where nothing is known, with rings around the
 * peak and the end of each line.
 * Where time runs from right to left the style sheet mirrors them.
 */
export function drawCurvePieces(steps: number, lines: readonly DrawnLine[]): readonly Markup[] {
  const drawn = lines.map((line, place) => {
    const aside = 50 + (place - (lines.length - 1) / 2) * dodge;
    const points = line.points.map((value, step) =>
      value === null ? null : { x: step * 100 + aside, y: heightInPiece(value) },
    );
    const rings = new Set(line.behind === true ? [] : turningPoints(line.points));
    const lowest = line.behind === true ? null : lowestPoint(line.points);
    return { ...line, aside, points, ways: waysThrough(points), rings, lowest };
  });
  // A line that is alone gives the whole piece its colour: where there is one for each segment, all of it can be left out.
  const [only] = lines.length === 1 ? lines : [];
  const own = only && markup` segment-${only.sign} alone`;
  const classOf = (sign: number) => !only && markup` class="segment-${sign}"`;
  return Array.from({ length: steps }, (_, step) => {
    const ways = drawn.map(({ sign, aside, points, ways: all }) => {
      const y = points[step]?.y;
      const dots = y !== undefined && markup`<path class="dots" d="M${tenths(aside)} ${y}h0"/>`;
      const [here, on] = [all[step], all[step + 1]].map((way) => way?.(-step * 100));
      // The second goes on from where the first ends.
      const path = here && on ? here + on.slice(on.search(/[LC]/)) : (here ?? on);
      return markup`<g${classOf(sign)}>${path && markup`<path class="line" d="${path}"/>`}${dots}</g>`;
    });
    const signs = drawn.map(({ sign, aside, points, rings, lowest }) => {
      const y = points[step]?.y;
      if (y === undefined) return null;
      const bar = lowest === step && markup`<path class="lowest" d="${barPath(0, radius.ring, 4.5)}"/>`;
      const ring = rings.has(step) && markup`<path class="rings" d="${circlePath(0, 0, radius.ring)}"/>`;
      return markup`<svg class="mark${!only && markup` segment-${sign}`}" x="${tenths(aside)}%" y="${y}%">${ring}${bar}<path class="points" d="${signPath(sign, 0, 0, radius.sign)}"/></svg>`;
    });
    return markup`<svg class="piece${own}" aria-hidden="true" focusable="false"><svg class="sparkline" viewBox="0 0 100 100" preserveAspectRatio="none">${scale}${ways}</svg>${signs}</svg>`;
  });
}

/** Draws the way to a point from the one before as a path of its own, moved along by so much. */
type Way = (by: number) => string;

/** The way to each point from the one before; undefined where there is none. */
function waysThrough(points: readonly (Point | null)[]): readonly (Way | undefined)[] {
  const ways: (Way | undefined)[] = points.map(() => undefined);
  // Each command leads to one point that is known, in their order.
  const commands = pathThrough(points).matchAll(/([MLC])([^MLCZ]*)/g);
  for (const [place, end] of points.entries()) {
    if (end === null) continue;
    const [, command = '', operands = ''] = commands.next().value ?? [];
    const start = points[place - 1];
    if (!start || command === 'M') continue;
    const numbers = operands.split(',').map(Number);
    ways[place] = (by) => {
      const moved = numbers.map((number, index) => tenths(index % 2 === 0 ? number + by : number));
      return `M${tenths(start.x + by)} ${start.y}${command}${moved.join(' ')}`;
    };
  }
  return ways;
}
