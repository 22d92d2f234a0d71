import { createTypesetter, type Typesetter } from '../picture/typesetter.ts';
import { wrapText } from '../picture/wrap-text.ts';

/** The size of the letters in a chart of points, and the height of a line of them, in pixels. */
export const letters = { size: 12.5, line: 16 };

let typesetter: Typesetter | undefined;

/** How wide a text of a chart is, in pixels, in the font of the site; somewhat more where another font must set it. */
export function chartTextWidth(text: string): number {
  typesetter ??= createTypesetter();
  const width = (typesetter.measure(text, 'sans') * letters.size) / 1000;
  return typesetter.outline(text, 'sans') === null ? width * 1.1 + 4 : width;
}

/**
 * A text in at most so many lines of much the same width, none of them wider than that; undefined where it needs more, or
 * a word would have to be broken between its letters.
 */
export function chartLines(text: string, width: number, most: number): readonly string[] | undefined {
  const widest = Math.max(
    ...text.split(/[\s-]+/).map((word) => (breaksAnywhere.test(word) ? 0 : chartTextWidth(word))),
  );
  if (widest > width) return undefined;
  let lines = wrapText(text, width, chartTextWidth);
  if (lines.length > most) return undefined;
  for (let narrower = width - step; narrower >= widest && narrower > 0; narrower -= step) {
    const tried = wrapText(text, narrower, chartTextWidth);
    if (tried.length > lines.length || tried.some((line) => chartTextWidth(line) > narrower)) break;
    lines = tried;
  }
  return lines;
}

/** By how much lines are made narrower while they are evened out, in pixels. */
const step = 6;
/** Chinese, Japanese and Thai are broken between any two letters. */
const breaksAnywhere = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]/;
