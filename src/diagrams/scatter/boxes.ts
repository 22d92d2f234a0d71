import type { Box, Point } from '../place-labels.ts';

/** A straight way from one point to another. */
export type Segment = readonly [Point, Point];

/** The rectangle around a middle. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether two rectangles come closer than that. */
export function meets(one: Box, other: Box, distance: number): boolean {
  return (
    one.left < other.right + distance &&
    other.left < one.right + distance &&
    one.top < other.bottom + distance &&
    other.top < one.bottom + distance
  );
}

/** Whether a rectangle lies in another. */
export function isWithin(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

/** The point of a rectangle that is nearest to another. */
export function nearestIn({ left, right, top, bottom }: Box, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
}

/** Whether a way runs through a rectangle (Liang and Barsky, 1984). */
export function runsThrough([from, to]: Segment, { left, right, top, bottom }: Box): boolean {
  // Nearly all are nowhere near, and there are millions of them.
  if (from.x < left && to.x < left) return false;
  if (from.x > right && to.x > right) return false;
  if (from.y < top && to.y < top) return false;
  if (from.y > bottom && to.y > bottom) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const;
  for (const [towards, distance] of sides) {
    if (towards === 0) {
      if (distance < 0) return false;
      continue;
    }
    const at = distance / towards;
    if (towards < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return false;
  }
  return true;
}

/** Whether two ways cross. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (from: Point, to: Point, point: Point) =>
    Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
