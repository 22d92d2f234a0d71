import type { Glyph as FontGlyph } from 'fontkit';
import { createFontSet, type FontSet, widthWithoutFont } from '../fonts/font-set.ts';

/** The faces a picture is set in: for data, for titles, and for the voice of the customer. */
export type Face = 'sans' | 'serif' | 'voice';

/** The shape of a sign of a font, in thousandths of the size of the text; y runs downwards. */
export interface Glyph {
  /** The commands of an SVG path; empty for a space. */
  readonly outline: string;
}

/** A text as shapes in their places. */
export interface Outline {
  readonly glyphs: readonly { readonly glyph: Glyph; readonly x: number }[];
}

/** Sets text in the fonts of the site. Lengths are in thousandths of the size of the text. */
export interface Typesetter {
  /** How wide a text is; about, where no font has its characters. */
  readonly measure: (text: string, face: Face) => number;
  /** A text as shapes; null where no font has one of its characters, or where its letters run from right to left. */
  readonly outline: (text: string, face: Face) => Outline | null;
}

interface SetWord extends Outline {
  readonly width: number;
  readonly whole: boolean;
}

const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];
const filesOf = (family: string, style: 'normal' | 'italic') =>
  subsets.map((subset) => `@fontsource-variable/${family}/files/${family}-${subset}-wght-${style}.woff2`);
const files: Readonly<Record<Face, readonly string[]>> = {
  sans: filesOf('inter', 'normal'),
  serif: [...filesOf('literata', 'normal'), ...filesOf('inter', 'normal')],
  voice: [...filesOf('literata', 'italic'), ...filesOf('inter', 'normal')],
};
/** Hebrew, Arabic and the other scripts that run from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Sets each word once: those of a book come again and again. */
export function createTypesetter(): Typesetter {
  const fonts = {
    sans: createFontSet(files.sans),
    serif: createFontSet(files.serif),
    voice: createFontSet(files.voice),
  };
  const words = new Map<string, SetWord>();
  const shapes = new Map<FontGlyph, Glyph>();

  const wordOf = (word: string, face: Face): SetWord => {
    const key = `${face} ${word}`;
    const known = words.get(key);
    if (known) return known;
    const made = setWord(word, fonts[face], (glyph, scale) => {
      const shape = shapes.get(glyph) ?? { outline: outlineOf(glyph, scale) };
      shapes.set(glyph, shape);
      return shape;
    });
    words.set(key, made);
    return made;
  };

  return {
    measure: (text, face) => partsOf(text).reduce((width, part) => width + wordOf(part, face).width, 0),
    outline: (text, face) => {
      const glyphs: { glyph: Glyph; x: number }[] = [];
      let at = 0;
      for (const part of partsOf(text)) {
        const word = wordOf(part, face);
        if (!word.whole) return null;
        for (const { glyph, x } of word.glyphs)
          if (glyph.outline !== '') glyphs.push({ glyph, x: Math.round(at + x) });
        at += word.width;
      }
      return { glyphs };
    },
  };
}

/** Words and the spaces between them. */
function partsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function setWord(word: string, fonts: FontSet, shapeOf: (glyph: FontGlyph, scale: number) => Glyph): SetWord {
  const glyphs: { glyph: Glyph; x: number }[] = [];
  let [width, whole] = [0, !rightToLeft.test(word)];
  for (const { text, font } of fonts(word)) {
    if (font === undefined) {
      width += widthWithoutFont(text) * 1000;
      whole = false;
      continue;
    }
    const scale = 1000 / font.unitsPerEm;
    const run = font.layout(text);
    for (const [place, glyph] of run.glyphs.entries()) {
      const position = run.positions[place];
      glyphs.push({ glyph: shapeOf(glyph, scale), x: width + (position?.xOffset ?? 0) * scale });
      width += (position?.xAdvance ?? 0) * scale;
    }
  }
  return { glyphs, width, whole };
}

function outlineOf(glyph: FontGlyph, scale: number): string {
  return glyph.path
    .scale(scale, -scale)
    .toSVG()
    .replace(/-?\d+(\.\d+)?/g, (number) => String(Math.round(Number(number))));
}
