import {
  type Box,
  type Label,
  placeLabels,
  type PlacedLabel,
  type Point,
  textSize,
  widthOfText,
} from './place-labels.ts';

/** A line of an emotion curve as it is drawn: its points where they are known, and its way between them. */
export interface LaidOutLine {
  readonly sign: number;
  readonly name?: string | undefined;
  /** A place for every step; null where nothing is known. */
  readonly points: readonly (Point | null)[];
  /** The bar below its lowest point. */
  readonly bar?: Point | null;
  /** The way of the line, run by run, closely enough to see whether it passes through a word. */
  readonly runs: readonly (readonly Point[])[];
}

/** Words on an emotion curve, in their places. */
export interface CurveLabels {
  readonly feelings: readonly PlacedLabel[];
  /** The steps whose feeling found no place. */
  readonly unplaced: readonly number[];
  /** The names of the lines beside their ends; none unless all of them find a place. */
  readonly names: readonly (PlacedLabel & { readonly sign: number })[];
}

/** Where words may stand. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** The width of one step. */
  readonly step: number;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
}

/** Longer words than these are not written on the curve. */
const longestFeeling = 26;
const gap = 8;
/** How far a word above all lines is from the edge. */
const aboveAll = 4;

/**
 * Puts the feelings beside the points they are about, or above the curve where it has several lines, and the names of the lines beside their ends, so that no word
 * covers another, a point or, where that can be helped, a line.
 */
export function curveLabels(
  lines: readonly LaidOutLine[],
  feelings: readonly (string | undefined)[],
  room: Room,
): CurveLabels {
  const obstacles = {
    points: lines.flatMap(({ points, bar = null }) => [...points, bar]).filter((point) => point !== null),
    lines: lines.flatMap(({ runs }) => runs),
  };
  const named = lines.flatMap((line) => nameOf(line, room));
  const wanted = feelings.flatMap((feeling, step) =>
    feeling === undefined ? [] : [{ step, label: feelingAt(feeling, step, lines, room) }],
  );
  const place = (labels: readonly Label[]) => {
    const placed = placeLabels(labels, obstacles);
    // Two labels may say the same, but no two share a box.
    return (label: Label) => placed.find(({ box }) => label.boxes.includes(box));
  };
  const words = wanted.map(({ label }) => label);
  const together = place([...named.map(({ label }) => label), ...words]);
  const names = named.flatMap(({ label, sign }) => {
    const found = together(label);
    return found ? [{ ...found, sign }] : [];
  });
  // Names that could not all be given would leave a reader guessing: then a key says them, and the words have the room.
  const all = names.length === named.length;
  const placeOf = all ? together : place(words);
  return {
    names: all ? names : [],
    feelings: words.flatMap((label) => placeOf(label) ?? []),
    unplaced: wanted.flatMap(({ step, label }) => (placeOf(label) ? [] : [step])),
  };
}

function nameOf({ name, sign, points }: LaidOutLine, room: Room): { label: Label; sign: number }[] {
  const end = points.findLast((point) => point !== null);
  if (name === undefined || !end) return [];
  const width = widthOfText(name);
  const left = room.mirrored ? end.x - gap * 1.5 - width : end.x + gap * 1.5;
  const boxes = [0, -1, 1, -1.5, 1.5].map((lines): Box => {
    const top = end.y + lines * textSize.height - textSize.height / 2;
    return { left, right: left + width, top, bottom: top + textSize.height };
  });
  return [{ label: { text: name, boxes: boxes.filter((box) => isInside(box, room)) }, sign }];
}

function feelingAt(feeling: string, index: number, lines: readonly LaidOutLine[], room: Room): Label {
  const heights = lines.flatMap(({ points }) => points[index]?.y ?? []);
  if (feeling.length > longestFeeling || heights.length === 0) return { text: feeling, boxes: [] };
  const [highest, lowest] = [Math.min(...heights), Math.max(...heights)];
  const isGood = highest + lowest < room.height || highest === lowest;
  const above = highest - 14 - textSize.height + 4;
  const below = lowest + 24 - textSize.height + 4;
  const width = widthOfText(feeling);
  const middle = room.mirrored ? room.width - (index + 0.5) * room.step : (index + 0.5) * room.step;
  const sideways = [0, room.step / 4, -room.step / 4].filter(
    (by) => Math.abs(by) + width / 2 <= room.step / 2,
  );
  // Beside one of several lines it would seem to be that one’s: it is the step’s, and stands above all of them.
  const tops = lines.length > 1 ? [aboveAll] : isGood ? [above, below] : [below, above];
  const boxes = tops.flatMap((top) =>
    (sideways.length === 0 ? [0] : sideways).map((by) => ({
      left: middle + by - width / 2,
      right: middle + by + width / 2,
      top,
      bottom: top + textSize.height,
    })),
  );
  return { text: feeling, boxes: boxes.filter(({ top, bottom }) => top >= 0 && bottom <= room.height) };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Room): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}
