import type { JourneyPaths } from '../analysis/journey-paths.ts';
import { type Point, textSize, widthOfText } from './place-labels.ts';
import { circlePath } from './segment-mark.ts';
import { tenths } from './tenths.ts';

/** A way between two steps on a level above them; ways on one level never meet. */
export interface LevelledWay {
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

/** How the ways through a journey are drawn. */
export interface PathOptions {
  readonly step: number;
  readonly mirrored?: boolean;
  readonly formatShare: (share: number) => string;
}

/** The ways through a journey with everything in its place; each `path` is that of an SVG. */
export interface PathLayout {
  readonly width: number;
  readonly height: number;
  /** How many levels of ways lie above the steps, at most {@link mostLevels}. */
  readonly levels: number;
  /** The usual way. */
  readonly onward: string;
  readonly tracks: readonly {
    readonly kind: 'past' | 'back';
    readonly path: string;
    readonly head: string;
  }[];
  readonly stops: string;
  /** Around the steps that are told in detail elsewhere; empty without any. */
  readonly detail: string;
  /** Arrows out of the journey, each with the middle of the foot of its words. */
  readonly leaving: readonly {
    readonly kind: 'exit' | 'elsewhere';
    /** Arrows of which no share is known, or that have none. */
    readonly path: string;
    /** Filled arrows, each as wide as its share. */
    readonly shares: string;
    readonly words: string;
    readonly at: Point;
  }[];
}

/** More levels than these would take the room of the words. */
export const mostLevels = 8;

/** In units of a sixteenth of the reader’s font size: the room above the levels, a level, the room below the steps. */
const room = { above: 20, level: 14, below: 34 };
/** How far behind the middle of a step the first way begins, and before it the first arrives; then each by so much. */
const aside = 7;
const apart = 10;
/** How wide an arrow is that everybody takes, and how far its head stands out on both sides. */
const everybody = 24;
const barb = 2.5;
/** The letters beside the arrows are smaller than others on charts. */
const letters = 0.88;
/** More shares than these are not shown of one step. */
const mostShares = 3;

/**
 * Lays out the ways through a journey, one column for each step: the usual way as a line through all of them, ways past
 * others and back as tracks above it with a head where they arrive, exits with their shares below it.
 *
 * @param step the width of a step
 * @param mirrored time runs from right to left
 * @param formatShare a share from 0 to 1 as readers see it elsewhere
 */
export function layOutPaths(
  { onward, ways, exits, elsewhere, inDetail }: JourneyPaths,
  { step, mirrored = false, formatShare }: PathOptions,
): PathLayout {
  const width = onward.length * step;
  const tracks = levelled(ways);
  const levels = Math.max(0, ...tracks.map(({ level }) => level));
  const base = room.above + levels * room.level;
  const flip = (x: number) => (mirrored ? width - x : x);
  const at = (index: number) => (index + 0.5) * step;

  const line = onward.flatMap((goesOn, index) =>
    goesOn ? [`M${flip(at(index))} ${base}H${flip(at(index + 1))}`] : [],
  );
  const ends = endsOf(tracks, step / 2 - apart);
  const placedTracks = tracks.map((track) => {
    const { from, to, level } = track;
    const { begins = aside, arrives = aside } = ends.get(track) ?? {};
    const [start, end] = [flip(at(from) + begins), flip(at(to) - arrives)];
    const top = base - 4 - level * room.level;
    const bend = Math.min(8, Math.abs(end - start) / 2);
    const turn = Math.sign(end - start) * bend;
    const kind = to > from ? ('past' as const) : ('back' as const);
    return {
      kind,
      path: `M${start} ${base - 6}V${top + bend}Q${start} ${top} ${start + turn} ${top}H${end - turn}Q${end} ${top} ${end} ${top + bend}V${base - 7}`,
      head: `M${end - 4} ${base - 12}L${end} ${base - 6}L${end + 4} ${base - 12}`,
    };
  });

  const foot = base + 24;
  const downwards = (kind: 'exit' | 'elsewhere', index: number, words: string, arrows: readonly Arrow[]) => {
    const side = kind === 'exit' ? 1 : -1;
    // Below the frame, where there is one.
    const top = base + (inDetail.includes(index) ? 11 : 7);
    let along = aside - barb;
    const placed = arrows.map((share) => {
      const half = share === null ? 0 : Math.max(0.75, (share * everybody) / 2);
      const x = flip(at(index) + side * (along + barb + half));
      along += 2 * (half + barb) + 2;
      return { share, half, x };
    });
    return {
      kind,
      words,
      path: placed
        .filter(({ share }) => share === null)
        .map(({ x }) => `M${x} ${top}V${foot}M${x - 4} ${foot - 5}L${x} ${foot}L${x + 4} ${foot - 5}`)
        .join(''),
      shares: placed
        .filter(({ share }) => share !== null)
        .map(({ x, half }) => arrowOf(x, half, top, foot))
        .join(''),
      at: {
        x: tenths(flip(at(index) + side * (along + 4 + (widthOfText(words) * letters) / 2))),
        y: base + 8 + textSize.height,
      },
    };
  };

  const circles = (indexes: readonly number[], radius: number) =>
    indexes.map((index) => circlePath(flip(at(index)), base, radius)).join('');
  return {
    width,
    height: base + room.below,
    levels,
    onward: line.join(''),
    tracks: placedTracks,
    stops: circles([...onward.keys()], 5),
    detail: inDetail.map((index) => framePath(flip(at(index)), base)).join(''),
    leaving: [
      ...exits.map(({ step: index, shares }) =>
        downwards('exit', index, sharesInWords(shares, formatShare), arrowsFor(shares)),
      ),
      ...elsewhere.map((index) => downwards('elsewhere', index, 'elsewhere', [null])),
    ],
  };
}

/** Where a way begins behind the middle of its step, and where it arrives before that of another. */
interface WayEnds {
  readonly begins: number;
  readonly arrives: number;
}

/**
 * Gives each way at a step a place of its own, in an order in which as few as can be cross: those that arrive lie the
 * farther out the higher they are; of those that begin the ways back lie inside, and of the others the highest.
 *
 * @param most how far out any may lie
 */
function endsOf(tracks: readonly LevelledWay[], most: number): ReadonlyMap<LevelledWay, WayEnds> {
  const isBack = ({ from, to }: LevelledWay) => to <= from;
  const outwards = (one: LevelledWay, other: LevelledWay) =>
    isBack(one) === isBack(other)
      ? (one.level - other.level) * (isBack(one) ? 1 : -1)
      : Number(isBack(other)) - Number(isBack(one));
  const placeAmong = (ways: readonly LevelledWay[], way: LevelledWay) =>
    Math.min(aside + ways.indexOf(way) * apart, most);
  return new Map(
    tracks.map((track) => {
      const begin = tracks.filter(({ from }) => from === track.from).toSorted(outwards);
      const arrive = tracks
        .filter(({ to }) => to === track.to)
        .toSorted((one, other) => one.level - other.level);
      return [track, { begins: placeAmong(begin, track), arrives: placeAmong(arrive, track) }];
    }),
  );
}

/** A square around a step, unlike the rings around feelings. */
function framePath(x: number, y: number): string {
  return `M${x - 8.5} ${y - 8.5}h17v17h-17Z`;
}

/** The share an arrow stands for; null draws a plain one. */
type Arrow = number | null;

/** An arrow for each share that is told; where none is known, one for all. */
function arrowsFor(shares: readonly (number | null)[]): readonly Arrow[] {
  const known = shares.filter((share) => share !== null);
  return known.length === 0 ? [null] : known.slice(0, mostShares);
}

function arrowOf(x: number, half: number, top: number, foot: number): string {
  const [left, right] = [tenths(x - half), tenths(x + half)];
  const neck = tenths(foot - Math.min(9, half + barb + 2));
  return `M${left} ${top}H${right}V${neck}H${tenths(right + barb)}L${tenths(x)} ${foot}L${tenths(left - barb)} ${neck}H${left}Z`;
}

/** Gives each way the lowest level on which no shorter one lies across it. */
export function levelled(ways: JourneyPaths['ways']): readonly LevelledWay[] {
  const ends = ({ from, to }: { from: number; to: number }) =>
    [Math.min(from, to), Math.max(from, to)] as const;
  const placed: LevelledWay[] = [];
  const byLength = ways.toSorted((one, other) => {
    const [[a, b], [c, d]] = [ends(one), ends(other)];
    return b - a - (d - c) || a - c || one.from - other.from;
  });
  for (const way of byLength) {
    const [left, right] = ends(way);
    const taken = new Set(
      placed.filter((other) => ends(other)[0] <= right && ends(other)[1] >= left).map(({ level }) => level),
    );
    let level = 1;
    while (taken.has(level) && level < mostLevels) level += 1;
    placed.push({ ...way, level });
  }
  return placed;
}

/** The shares of those who leave, each as it was written; a word where none is known. */
function sharesInWords(shares: readonly (number | null)[], formatShare: PathOptions['formatShare']): string {
  const known = shares.filter((share) => share !== null);
  if (known.length === 0) return 'leaves';
  const shown = known.slice(0, mostShares).map(formatShare);
  return `${shown.join(' + ')}${shown.length < shares.length ? ' + …' : ''}`;
}
