import { markup, type Markup } from './markup.ts';
import { tenths } from './tenths.ts';

/**
 * The sign of a segment: a colour, a shape and a line style that always go together, so that no reader
 * depends on colour. There are eight; a ninth segment takes the first again, and its name tells it apart.
 */
const shapes: readonly ((x: number, y: number, r: number) => string)[] = [
  circlePath,
  (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`,
  (x, y, r) => `M${x} ${y - 1.2 * r}L${x + 1.2 * r} ${y + r}H${x - 1.2 * r}Z`,
  (x, y, r) => `M${x} ${y - 1.35 * r}L${x + 1.35 * r} ${y}L${x} ${y + 1.35 * r}L${x - 1.35 * r} ${y}Z`,
  (x, y, r) => `M${x} ${y + 1.2 * r}L${x + 1.2 * r} ${y - r}H${x - 1.2 * r}Z`,
  (x, y, r) => `M${x - r} ${y - r / 3}h${2 * r}v${r}h${-2 * r}Z`,
  (x, y, r) => `M${x - r / 2} ${y - 1.2 * r}h${r}v${2.4 * r}h${-r}Z`,
  (x, y, r) =>
    `M${x - r} ${y - r / 3}h${(2 * r) / 3}v${(-2 * r) / 3}h${(2 * r) / 3}v${(2 * r) / 3}h${(2 * r) / 3}v${(2 * r) / 3}h${(-2 * r) / 3}v${(2 * r) / 3}h${(-2 * r) / 3}v${(-2 * r) / 3}h${(-2 * r) / 3}Z`,
];

/** The number of the sign of a segment, 1 to 8, from its place in the book. Nobody in particular has 0. */
export function signOf(place: number): number {
  return place < 0 ? 0 : (place % shapes.length) + 1;
}

/** The outline of a sign around a point, as an SVG path; `r` is about half its width. */
export function signPath(sign: number, x: number, y: number, r: number): string {
  const shape = shapes[Math.max(sign - 1, 0)] ?? shapes[0];
  return shape
    ? shape(x, y, r).replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    : '';
}

/** A circle as an SVG path. */
export function circlePath(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** A bar as an SVG path, from its middle; `r` is half its width. */
export function barPath(x: number, y: number, r: number): string {
  return `M${tenths(x - r)} ${tenths(y)}h${2 * r}`;
}

/** The sign on its own, before the segment’s name; the style sheet gives it its colour and its shape. */
export function segmentSign(sign: number): Markup {
  return markup`<i class="sign segment-${sign}"></i>`;
}
