import type { Box, Point } from '../place-labels.ts';
import { boxAround, cross, isWithin, meets, nearestIn, runsThrough, type Segment } from './boxes.ts';

/** Something that can be written beside a mark: its lines, and the width of the widest. */
export interface Wording {
  readonly lines: readonly string[];
  readonly width: number;
}

/** A mark on a chart that wants a name. */
export interface NamedMark extends Point {
  /** Half its width. */
  readonly r: number;
  /** Undefined where its name is too long to be written. */
  readonly name: Wording | undefined;
  /** What stands for the name where there is no room for it. */
  readonly number: Wording;
}

/** What is written beside a mark, and where. */
export interface MarkLabel {
  readonly lines: readonly string[];
  readonly box: Box;
  /** The way from the mark to its label, where it lies further off. */
  readonly leader?: Segment;
}

/** Where labels may stand, and what they should not cover if that can be helped. */
export interface LabelRoom {
  readonly room: Box;
  readonly lines: readonly Segment[];
  /** The height of a line of text. */
  readonly line: number;
}

/** What lies nearer than this is not told apart. */
const apart = 1.5;
const beside = 3;
const ringsForNames = [14, 26];
const ringsForNumbers = [8, 14, 22, 32, 44, 60];
/** There are thousands of places in a chart: most that are needed are on one of these. */
const farRings = [8, 14, 22, 32, 44, 60, 80, 105, 135, 170, 210, 260, 320, 400];
const directions = Array.from({ length: 16 }, (_, place) => (place * Math.PI) / 8);

/**
 * Gives every mark a label so that no label covers another, a mark or the way of a label to its mark: its name beside
 * it, else its name a little further off, else its number. Where even numbers find no place, the name nearest to each
 * makes room. Undefined only where there is no room for anything at all. The same marks get the same labels.
 */
export function labelMarks(marks: readonly NamedMark[], room: LabelRoom): readonly (MarkLabel | undefined)[] {
  const unnamed = new Set<number>();
  for (;;) {
    const labels = attempt(marks, room, unnamed);
    const before = unnamed.size;
    for (const [place] of marks.entries())
      if (labels[place] === undefined) {
        const crowding = nearestNamed(marks, place, labels, unnamed);
        if (crowding !== undefined) unnamed.add(crowding);
      }
    if (unnamed.size === before) return labels;
  }
}

/** The named mark nearest to one, by its place; undefined where none has a name. */
function nearestNamed(
  marks: readonly NamedMark[],
  failed: number,
  labels: readonly (MarkLabel | undefined)[],
  unnamed: ReadonlySet<number>,
): number | undefined {
  const from = marks[failed];
  let nearest: { readonly place: number; readonly distance: number } | undefined;
  for (const [place, mark] of marks.entries()) {
    const label = labels[place];
    if (!from || !label || unnamed.has(place) || label.lines !== mark.name?.lines) continue;
    const near = nearestIn(label.box, from);
    const distance = Math.hypot(near.x - from.x, near.y - from.y);
    if (nearest === undefined || distance < nearest.distance) nearest = { place, distance };
  }
  return nearest?.place;
}

function attempt(
  marks: readonly NamedMark[],
  { room, lines, line }: LabelRoom,
  unnamed: ReadonlySet<number>,
): readonly (MarkLabel | undefined)[] {
  const boxes = marks.map((mark) => boxAround(mark, 2 * mark.r, 2 * mark.r));
  const labels: (MarkLabel | undefined)[] = marks.map(() => undefined);

  /** Whether a way to a mark runs over other marks; those that lie on it are not in its way. */
  const isBarred = (leader: Segment, own: number): boolean =>
    boxes.some((other, place) => {
      const mine = boxes[own];
      return place !== own && mine && !meets(mine, other, 0) && runsThrough(leader, other);
    });
  /** @param isLast whether ways may cross each other and run over marks, because there is nothing left to try */
  const isFree = ({ box, leader }: MarkLabel, own: number, isLast: boolean): boolean => {
    if (!isWithin(box, room) || boxes.some((other) => meets(box, other, apart))) return false;
    if (leader && !isLast && isBarred(leader, own)) return false;
    return labels.every((other) => {
      if (other === undefined) return true;
      if (meets(box, other.box, apart)) return false;
      if (other.leader && runsThrough(other.leader, box)) return false;
      if (!leader) return true;
      if (runsThrough(leader, other.box)) return false;
      return isLast || !other.leader || !cross(leader, other.leader);
    });
  };
  /** The first free place of the nearest ring that has one, off the lines of the chart if that ring has such a place. */
  const take = (own: number, rings: Iterable<readonly MarkLabel[]>, isLast: boolean): void => {
    const isClear = ({ box }: MarkLabel) => lines.every((one) => !runsThrough(one, box));
    for (const ring of rings) {
      let first: MarkLabel | undefined;
      for (const candidate of ring) {
        if (!isFree(candidate, own, isLast)) continue;
        first ??= candidate;
        if (!isClear(candidate)) continue;
        labels[own] = candidate;
        return;
      }
      labels[own] = first;
      if (first) return;
    }
  };
  const each = (
    ringsOf: (mark: NamedMark, place: number) => Iterable<readonly MarkLabel[]>,
    isLast = false,
  ) => {
    for (const [place, mark] of marks.entries())
      if (labels[place] === undefined) take(place, ringsOf(mark, place), isLast);
  };
  const nameOf = ({ name }: NamedMark, place: number) => (unnamed.has(place) ? undefined : name);

  each((mark, place) => besideMark(mark, nameOf(mark, place), line));
  each((mark, place) => aroundMark(mark, nameOf(mark, place), line, ringsForNames));
  each((mark) => besideMark(mark, mark.number, line));
  each((mark) => aroundMark(mark, mark.number, line, ringsForNumbers));
  each((mark) => aroundMark(mark, mark.number, line, farRings), true);
  each((mark) => anywhere(mark, mark.number, line, room), true);
  return labels;
}

function* besideMark(
  mark: NamedMark,
  wording: Wording | undefined,
  line: number,
): Generator<readonly MarkLabel[]> {
  if (!wording) return;
  const { lines, width } = wording;
  const height = lines.length * line;
  const [across, down] = [mark.r + beside + width / 2, mark.r + beside + height / 2];
  const aslant = 0.7 * mark.r + 2;
  const offsets = [
    [across, 0],
    [-across, 0],
    [0, -down],
    [0, down],
    [aslant + width / 2, -aslant - height / 2],
    [aslant + width / 2, aslant + height / 2],
    [-aslant - width / 2, -aslant - height / 2],
    [-aslant - width / 2, aslant + height / 2],
  ] as const;
  yield offsets.map(([x, y]) => ({
    lines,
    box: boxAround({ x: mark.x + x, y: mark.y + y }, width, height),
  }));
}

function* aroundMark(
  mark: NamedMark,
  wording: Wording | undefined,
  line: number,
  rings: readonly number[],
): Generator<readonly MarkLabel[]> {
  if (!wording) return;
  const height = wording.lines.length * line;
  for (const ring of rings) {
    const far = mark.r + ring;
    yield directions.map((direction) => {
      const middle = {
        x: mark.x + Math.cos(direction) * (far + wording.width / 2),
        y: mark.y + Math.sin(direction) * (far + height / 2),
      };
      return ledTo(mark, wording, boxAround(middle, wording.width, height));
    });
  }
}

/** Every place there is, the nearest first. */
function* anywhere(
  mark: NamedMark,
  wording: Wording,
  line: number,
  room: Box,
): Generator<readonly MarkLabel[]> {
  const height = wording.lines.length * line;
  const places: MarkLabel[] = [];
  for (let top = room.top; top + height <= room.bottom; top += line / 2)
    for (let left = room.left; left + wording.width <= room.right; left += line / 2)
      places.push(ledTo(mark, wording, { left, top, right: left + wording.width, bottom: top + height }));
  yield places
    .map((place) => ({ place, distance: lengthOf(place) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ place }) => place);
}

function lengthOf({ leader }: MarkLabel): number {
  return leader ? Math.hypot(leader[0].x - leader[1].x, leader[0].y - leader[1].y) : 0;
}

function ledTo(mark: NamedMark, { lines }: Wording, box: Box): MarkLabel {
  const end = nearestIn(box, mark);
  const length = Math.hypot(end.x - mark.x, end.y - mark.y) || 1;
  const start = {
    x: mark.x + ((end.x - mark.x) / length) * mark.r,
    y: mark.y + ((end.y - mark.y) / length) * mark.r,
  };
  return { lines, box, leader: [start, end] };
}
