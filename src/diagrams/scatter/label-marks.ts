import { cross, meets, nearestIn, runsThrough } from './boxes.ts';
import {
  apart,
  nearby,
  placesOfMarks,
  type LabelRoom,
  type MarkLabel,
  type NamedMark,
  type PlacesOfMark,
  type Rings,
} from './label-places.ts';

type Labels = readonly (MarkLabel | undefined)[];

/**
 * Gives every mark a label so that no label covers another, a mark or the way of a label to its mark: its name beside
 * it, in one line or else in two, else its name a little further off, else its number. Where a number finds no place
 * nearby, the nearest name there makes room; where there is none, the number goes further off. Undefined only where
 * there is no room for anything at all. The same marks get the same labels.
 */
export function labelMarks(marks: readonly NamedMark[], room: LabelRoom): Labels {
  const places = placesOfMarks(marks, room);
  const unnamed = new Set<number>();
  for (;;) {
    const labels = placeNearby(places, unnamed);
    const before = unnamed.size;
    for (const [own, mark] of marks.entries())
      if (labels[own] === undefined) {
        const crowding = nearestNamed(mark, marks, labels, unnamed);
        if (crowding !== undefined) unnamed.add(crowding);
      }
    if (unnamed.size === before) return placeFarOff(places, labels);
  }
}

/** The place among the marks of the one whose name stands nearest to a mark that has no label, within its reach. */
function nearestNamed(
  from: NamedMark,
  marks: readonly NamedMark[],
  labels: Labels,
  unnamed: ReadonlySet<number>,
): number | undefined {
  let nearest: { readonly place: number; readonly distance: number } | undefined;
  for (const [place, { names }] of marks.entries()) {
    const label = labels[place];
    if (!label || unnamed.has(place) || !names.some(({ lines }) => lines === label.lines)) continue;
    const near = nearestIn(label.box, from);
    const distance = Math.hypot(near.x - from.x, near.y - from.y);
    if (distance <= from.r + nearby && (nearest === undefined || distance < nearest.distance))
      nearest = { place, distance };
  }
  return nearest?.place;
}

/** Labels near their marks, of which those that are unnamed get no more than a number; undefined where none is free. */
function placeNearby(places: readonly PlacesOfMark[], unnamed: ReadonlySet<number>): Labels {
  const named = (rings: Rings, own: number) => (unnamed.has(own) ? [] : rings);
  const steps: readonly ((those: PlacesOfMark, own: number) => Rings)[] = [
    ({ nameBeside }, own) => named(nameBeside, own),
    ({ nameAround }, own) => named(nameAround, own),
    ({ numberBeside }) => numberBeside,
    ({ numberAround }) => numberAround,
  ];
  return steps.reduce<Labels>(
    (labels, ringsOf) => placeMore(places, labels, ringsOf, false),
    places.map(() => undefined),
  );
}

/** Numbers for all that have no label yet, wherever there is room. */
function placeFarOff(places: readonly PlacesOfMark[], labels: Labels): Labels {
  const far = placeMore(places, labels, ({ numberFarOff }) => numberFarOff, true);
  return placeMore(places, far, ({ numberAnywhere }) => numberAnywhere, true);
}

function placeMore(
  places: readonly PlacesOfMark[],
  labels: Labels,
  ringsOf: (places: PlacesOfMark, own: number) => Rings,
  mayCross: boolean,
): Labels {
  const taken = labels.filter((label) => label !== undefined);
  return places.map((those, own) => {
    const before = labels[own];
    if (before) return before;
    const label = firstFree(ringsOf(those, own), taken, mayCross);
    if (label) taken.push(label);
    return label;
  });
}

/** The first free place of the nearest ring that has one, off the lines of the chart if that ring has such a place. */
function firstFree(rings: Rings, taken: readonly MarkLabel[], mayCross: boolean): MarkLabel | undefined {
  for (const ring of rings) {
    let first: MarkLabel | undefined;
    for (const { label, isClear } of ring()) {
      if ((first && !isClear) || !isFree(label, taken, mayCross)) continue;
      if (isClear) return label;
      first = label;
    }
    if (first) return first;
  }
  return undefined;
}

/** Whether a label covers no other and no way to a mark, and its own way none and, if it may not, no other way. */
function isFree({ box, leader }: MarkLabel, taken: readonly MarkLabel[], mayCross: boolean): boolean {
  return taken.every((other) => {
    if (meets(box, other.box, apart)) return false;
    if (other.leader && runsThrough(other.leader, box)) return false;
    if (!leader) return true;
    if (runsThrough(leader, other.box)) return false;
    return mayCross || !other.leader || !cross(leader, other.leader);
  });
}
