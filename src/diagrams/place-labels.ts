/** A rectangle on a chart. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point on a chart. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text that wants a place; its boxes stand in the order in which they are wished for. */
export interface Label {
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** A text in its place: `x` is its middle, `y` its baseline. */
export interface PlacedLabel extends Point {
  readonly text: string;
  readonly box: Box;
}

/** What labels should keep clear of. */
export interface Obstacles {
  readonly points: readonly Point[];
  /** Each a line through its points. */
  readonly lines: readonly (readonly Point[])[];
}

/** The height of a text and the width of a sign, at the size in which charts are written. */
export const textSize = { height: 16, sign: 7.4 };

const descent = 4;
const around = 5;

/** How wide a text of a chart is, about; the signs of East Asia are twice as wide as others. */
export function widthOfText(text: string): number {
  return text.replace(/[\u1100-\u11ff\u2e80-\uffdc]/g, 'mm').length * textSize.sign;
}

/**
 * Gives labels their places, one after the other, so that none covers another: the first wish that keeps clear
 * of points and lines, else the first that keeps clear of the points. A label without such a place is left out.
 */
export function placeLabels(labels: readonly Label[], obstacles: Obstacles): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { text, boxes } of labels) {
    const free = boxes.filter(
      (box) =>
        placed.every((other) => !overlap(box, other.box)) &&
        obstacles.points.every((point) => !contains(box, point, around)),
    );
    const box = free.find((one) => obstacles.lines.every((line) => !crosses(one, line))) ?? free[0];
    if (box) placed.push({ text, box, x: (box.left + box.right) / 2, y: box.bottom - descent });
  }
  return placed;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function contains(box: Box, { x, y }: Point, margin: number): boolean {
  return x > box.left - margin && x < box.right + margin && y > box.top - margin && y < box.bottom + margin;
}

/** Whether a line runs through a box, looked at closely enough for a text. */
function crosses(box: Box, line: readonly Point[]): boolean {
  return line.some((end, place) => {
    const start = line[place - 1];
    return start !== undefined && isNear(box, start, end) && passes(box, start, end);
  });
}

/** Whether a piece of a line could run through a box at all: most are far from it. */
function isNear(box: Box, start: Point, end: Point): boolean {
  return (
    Math.max(start.x, end.x) > box.left &&
    Math.min(start.x, end.x) < box.right &&
    Math.max(start.y, end.y) > box.top &&
    Math.min(start.y, end.y) < box.bottom
  );
}

function passes(box: Box, start: Point, end: Point): boolean {
  const looks = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / 4);
  for (let look = 0; look <= looks; look += 1) {
    const part = looks === 0 ? 0 : look / looks;
    const point = { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
    if (contains(box, point, 0)) return true;
  }
  return false;
}
