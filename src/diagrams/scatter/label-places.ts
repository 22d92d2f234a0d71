import { once } from '../../analysis/once.ts';
import type { Box, Point } from '../place-labels.ts';
import { boxAround, isWithin, meets, nearestIn, runsThrough, type Segment } from './boxes.ts';

/** Something that can be written beside a mark: its lines, and the width of the widest. */
export interface Wording {
  readonly lines: readonly string[];
  readonly width: number;
}

/** A mark on a chart that wants a name. */
export interface NamedMark extends Point {
  /** Half its width. */
  readonly r: number;
  /** The ways in which its name can be written, the best first; none where it is too long. */
  readonly names: readonly Wording[];
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

/** A place a label could take: within the room and off all marks. */
export interface LabelPlace {
  readonly label: MarkLabel;
  /** Whether it lies off the lines of the chart. */
  readonly isClear: boolean;
}

/** Places for the label of one mark, ring by ring, the nearest first. */
export type Rings = readonly (() => readonly LabelPlace[])[];

/** What lies nearer than this is not told apart. */
export const apart = 1.5;
const beside = 3;
const ringsForNames = [14, 26];
/** How far a label may stand off its mark, and names are asked to make room for numbers. */
export const nearby = 60;
const ringsForNumbers = [8, 14, 22, 32, 44, nearby];
/** There are thousands of places in a chart: most that are needed are on one of these. */
const farRings = [...ringsForNumbers, 80, 105, 135, 170, 210, 260, 320, 400];
const bandOfPlaces = 40;
const directions = Array.from({ length: 16 }, (_, place) => (place * Math.PI) / 8);

/** Where the labels of one mark could stand. What other labels take is not looked at. */
export interface PlacesOfMark {
  readonly nameBeside: Rings;
  readonly nameAround: Rings;
  readonly numberBeside: Rings;
  readonly numberAround: Rings;
  /** The way to these may run over marks: there is nothing left to try. */
  readonly numberFarOff: Rings;
  readonly numberAnywhere: Rings;
}

/** The places for each mark. They are found when first asked for, and kept: labels are tried more than once. */
export function placesOfMarks(marks: readonly NamedMark[], room: LabelRoom): readonly PlacesOfMark[] {
  const boxes = marks.map((mark) => boxAround(mark, 2 * mark.r, 2 * mark.r));
  const isClear = (box: Box) => room.lines.every((line) => !runsThrough(line, box));
  const isOpen = (box: Box) => isWithin(box, room.room) && !boxes.some((other) => meets(box, other, apart));
  const placed = (label: MarkLabel): LabelPlace => ({ label, isClear: isClear(label.box) });

  return marks.map((mark, own) => {
    const { names, number } = mark;
    const mine = boxes[own];
    /** What lies on the mark itself is not in the way to it. */
    const others = boxes.filter((other, place) => place !== own && mine && !meets(mine, other, 0));
    const isBarred = ({ leader }: MarkLabel) =>
      leader !== undefined && others.some((other) => runsThrough(leader, other));
    const led = (wording: Wording, middles: Iterable<Point>, mayCross: boolean) => {
      const found: LabelPlace[] = [];
      for (const middle of middles) {
        const box = boxAround(middle, wording.width, wording.lines.length * room.line);
        if (!isOpen(box)) continue;
        const label = ledTo(mark, wording, box);
        if (mayCross || !isBarred(label)) found.push(placed(label));
      }
      return found;
    };
    const besideMark = (wording: Wording) =>
      once(() =>
        boxesBeside(mark, wording, room.line)
          .filter(isOpen)
          .map((box) => placed({ lines: wording.lines, box })),
      );
    const around = (wording: Wording, rings: readonly number[], mayCross: boolean) =>
      rings.map((ring) => once(() => led(wording, middlesAround(mark, wording, room.line, ring), mayCross)));
    return {
      nameBeside: names.map(besideMark),
      nameAround: names.flatMap((name) => around(name, ringsForNames, false)),
      numberBeside: [besideMark(number)],
      numberAround: around(number, ringsForNumbers, false),
      numberFarOff: around(number, farRings, true),
      numberAnywhere: bandsOf(room.room).map(([from, to]) =>
        once(() => led(number, middlesAnywhere(mark, number, room, from, to), true)),
      ),
    };
  });
}

function boxesBeside(mark: NamedMark, { lines, width }: Wording, line: number): readonly Box[] {
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
  return offsets.map(([x, y]) => boxAround({ x: mark.x + x, y: mark.y + y }, width, height));
}

function middlesAround(
  mark: NamedMark,
  { lines, width }: Wording,
  line: number,
  ring: number,
): readonly Point[] {
  const far = mark.r + ring;
  return directions.map((direction) => ({
    x: mark.x + Math.cos(direction) * (far + width / 2),
    y: mark.y + Math.sin(direction) * (far + (lines.length * line) / 2),
  }));
}

/** How far from a mark and how far at most, until everything within a room is reached. */
function bandsOf({ left, right, top, bottom }: Box): readonly (readonly [from: number, to: number])[] {
  const bands = Math.ceil(Math.hypot(right - left, bottom - top) / bandOfPlaces);
  return Array.from({ length: bands }, (_, band) => [band * bandOfPlaces, (band + 1) * bandOfPlaces]);
}

function* middlesAnywhere(
  { x, y }: Point,
  { lines, width }: Wording,
  { room, line }: LabelRoom,
  from: number,
  to: number,
): Generator<Point> {
  const height = lines.length * line;
  const farthest = to ** 2;
  for (let down = room.top + height / 2; down + height / 2 <= room.bottom; down += line / 2)
    for (let across = room.left + width / 2; across + width / 2 <= room.right; across += line / 2) {
      const far = (across - x) ** 2 + (down - y) ** 2;
      if (far >= from ** 2 && far < farthest) yield { x: across, y: down };
    }
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
