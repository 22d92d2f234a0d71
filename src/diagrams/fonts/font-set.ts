import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** A stretch of a text that one font file can set; without a font, a stretch that none can. */
export interface FontRun {
  readonly text: string;
  readonly font?: Font;
}

/** Divides texts among the font files that can set them. */
export type FontSet = (text: string) => readonly FontRun[];

/** A character no font has is drawn in some other one: about as wide as a letter, or square if it is East Asian or an emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const WIDTHLESS = /[\p{M}\p{Cf}\uFE0E\uFE0F]/u;

const opened = new Map<string, Font>();

/**
 * A set of font files, each with a part of the characters; the first that has a character sets it. A file is opened
 * when it is first needed.
 *
 * @param files the names of the files as modules, such as `@fontsource/arimo/files/arimo-latin-400-normal.woff2`
 */
export function createFontSet(files: readonly string[]): FontSet {
  const fontOf = (character: string): Font | undefined => {
    const codePoint = character.codePointAt(0) ?? 0;
    const file = files.find((name) => open(name).hasGlyphForCodePoint(codePoint));
    return file === undefined ? undefined : open(file);
  };
  return (text) => {
    const runs: { text: string; font?: Font }[] = [];
    for (const character of text) {
      const font = fontOf(character);
      const last = runs.at(-1);
      if (last && last.font === font) last.text += character;
      else runs.push({ text: character, ...(font && { font }) });
    }
    return runs;
  };
}

/** How wide a text is about that no font can set, in em. */
export function widthWithoutFont(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHLESS.test(character) ? 0 : WIDE.test(character) ? 1 : 0.6;
  return width;
}

function open(name: string): Font {
  const known = opened.get(name);
  if (known) return known;
  const font = create(readFileSync(createRequire(import.meta.url).resolve(name)));
  if (!('layout' in font)) throw new Error(`${name} holds more than one font.`);
  opened.set(name, font);
  return font;
}
