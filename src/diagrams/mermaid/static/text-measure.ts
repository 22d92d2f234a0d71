import { createFontSet, type FontSet, widthWithoutFont } from '../../fonts/font-set.ts';
import type { MeasureText } from './layout/text-runs.ts';

/** Arimo has the advance widths of Arial and Liberation Sans, whichever of them the reader has. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'hebrew', 'vietnamese'];
const REMEMBERED = 10_000;

/** Measures text as Arial would set it, kerning included, from the font files of `@fontsource/arimo`. */
export function createTextMeasure(): MeasureText {
  const fonts = { regular: arimo(400), bold: arimo(700) };
  const remembered = new Map<string, number>();
  return (text, { size, bold: isBold }) => {
    const key = `${isBold ? 'b' : 'r'}${text}`;
    let width = remembered.get(key);
    if (width === undefined) {
      if (remembered.size >= REMEMBERED) remembered.clear();
      width = widthInEm(text, isBold ? fonts.bold : fonts.regular);
      remembered.set(key, width);
    }
    return width * size;
  };
}

function arimo(weight: number): FontSet {
  return createFontSet(SUBSETS.map((name) => `@fontsource/arimo/files/arimo-${name}-${weight}-normal.woff2`));
}

function widthInEm(text: string, fonts: FontSet): number {
  let width = 0;
  for (const run of fonts(text))
    width += run.font
      ? run.font.layout(run.text).advanceWidth / run.font.unitsPerEm
      : widthWithoutFont(run.text);
  return width;
}
