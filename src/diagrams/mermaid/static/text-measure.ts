import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font as FontFile } from 'fontkit';
import type { MeasureText } from './layout/text-runs.ts';

/** Arimo has the advance widths of Arial and Liberation Sans, whichever of them the reader has. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'hebrew', 'vietnamese'];
/** A character no subset has is drawn in some other font: about as wide as a letter, or square if it is East Asian or an emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const WIDTHLESS = /[\p{M}\p{Cf}\uFE0E\uFE0F]/u;
const REMEMBERED = 10_000;

/** Measures text as Arial would set it, kerning included, from the font files of `@fontsource/arimo`. */
export function createTextMeasure(): MeasureText {
  const require = createRequire(import.meta.url);
  const files = new Map<string, FontFile>();
  const fileOf = (name: string): FontFile => {
    let file = files.get(name);
    if (file === undefined) {
      const opened = create(
        readFileSync(require.resolve(`@fontsource/arimo/files/arimo-${name}-normal.woff2`)),
      );
      if (!('layout' in opened)) throw new Error(`arimo-${name} holds more than one font.`);
      file = opened;
      files.set(name, file);
    }
    return file;
  };
  const fileFor = (codePoint: number, weight: number): FontFile | undefined => {
    const subset = SUBSETS.find((name) => fileOf(`${name}-${weight}`).hasGlyphForCodePoint(codePoint));
    return subset === undefined ? undefined : fileOf(`${subset}-${weight}`);
  };

  const widthInEm = (text: string, weight: number): number => {
    let width = 0;
    let [run, runFile]: [string, FontFile | undefined] = ['', undefined];
    const flush = () => {
      if (runFile !== undefined) width += runFile.layout(run).advanceWidth / runFile.unitsPerEm;
      run = '';
    };
    for (const character of text) {
      const file = fileFor(character.codePointAt(0) ?? 0, weight);
      if (file !== runFile || file === undefined) flush();
      runFile = file;
      if (file === undefined) width += WIDTHLESS.test(character) ? 0 : WIDE.test(character) ? 1 : 0.6;
      else run += character;
    }
    flush();
    return width;
  };

  const remembered = new Map<string, number>();
  return (text, { size, bold }) => {
    const weight = bold ? 700 : 400;
    const key = `${weight}${text}`;
    let width = remembered.get(key);
    if (width === undefined) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      width = widthInEm(text, weight);
      remembered.set(key, width);
    }
    return width * size;
  };
}
