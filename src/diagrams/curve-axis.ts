import { type DrawnLine, levels } from './curve-layout.ts';
import { heightInPiece } from './curve-pieces.ts';
import { markup, type Markup } from './markup.ts';
import { widthOfText } from './place-labels.ts';
import { tenths } from './tenths.ts';

/** What stands beside a row of pieces of an emotion curve. */
export interface AxisOptions {
  /** The place of the first step of the row. */
  readonly step: number;
  /** How high the pieces are at least, in units of a sixteenth of the font size of the paper. */
  readonly height: number;
  /** Time runs from right to left, and the axis stands on the right. */
  readonly mirrored: boolean;
}

/** In the same units: the width that names have and the height of a line of them. */
const room = { width: 116, line: 14 };
/** The letters of names are smaller than others on charts. */
const letters = 0.86;
/** The name of the lane stands above the names of a curve that is as high as this; smaller ones are below it. */
const above = 18;
const smallest = 72;
const mostLines = 2;

/**
 * Names the levels of an emotion curve where a row of its pieces begins, and its lines, each where it begins or enters
 * the row. Names that find no room are all left out: the words below each step have them too.
 */
export function drawCurveAxis(lines: readonly DrawnLine[], { step, height, mirrored }: AxisOptions): Markup {
  const [edge, beside] = mirrored ? [3, 18] : [97, 82];
  const named = levels.filter(({ value }) => height >= smallest || value % 2 === 0);
  const scale = named.map(
    ({ value, name }) => markup`<text class="level" x="${edge}%" y="${heightInPiece(value)}%">${name}</text>`,
  );
  const names = placed(lines, step, height).map(({ sign, words, y }) =>
    words.map(
      (text, place) =>
        markup`<text class="name segment-${sign}" x="${beside}%" y="${tenths(((y + place * room.line) / height) * 100)}%">${text}</text>`,
    ),
  );
  const own = lines.length === 1 && markup` segment-${lines[0]?.sign}`;
  return markup`<svg class="axis${own}" aria-hidden="true" focusable="false">${scale}${names}</svg>`;
}

interface Name {
  readonly sign: number;
  readonly words: readonly string[];
  /** The middle of its first line. */
  readonly y: number;
}

/** The names from the highest line to the lowest, none over another; nothing where they have no room. */
function placed(lines: readonly DrawnLine[], step: number, height: number): readonly Name[] {
  const start = height < smallest ? 0 : above;
  const wanted = lines
    .flatMap(({ sign, name, points }) => {
      const value = points.slice(step).find((point) => point !== null);
      if (name === undefined || value === undefined) return [];
      const words = inLines(name);
      const place = height < smallest ? 50 : heightInPiece(value);
      return [{ sign, words, at: (place / 100) * height, tall: words.length * room.line }];
    })
    .toSorted((one, other) => one.at - other.at);
  if (wanted.reduce((sum, { tall }) => sum + tall, start) > height) return [];
  // Down until none lies over another, then up again from the foot.
  const tops: number[] = [];
  let free = start;
  for (const { at, tall } of wanted) {
    const top = Math.max(free, at - tall / 2);
    tops.push(top);
    free = top + tall;
  }
  let foot = height;
  for (const [place, { tall }] of [...wanted.entries()].toReversed()) {
    foot = Math.min(tops[place] ?? 0, foot - tall);
    tops[place] = foot;
  }
  return wanted.map(({ sign, words }, place) => ({ sign, words, y: (tops[place] ?? 0) + room.line / 2 }));
}

/** A name in lines that fit; what does not is cut off with an ellipsis. */
function inLines(name: string): readonly string[] {
  const fits = (text: string) => widthOfText(text) * letters <= room.width;
  const lines: string[] = [];
  for (const word of name.split(/\s+/u)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, mostLines);
  return shown.map((line, place) => {
    const isCut = place === shown.length - 1 && lines.length > mostLines;
    if (fits(line) && !isCut) return line;
    let cut = line;
    while (cut !== '' && !fits(`${cut}…`)) cut = Array.from(cut).slice(0, -1).join('');
    return `${cut}…`;
  });
}
