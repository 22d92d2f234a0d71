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

/** A text in lines that are no wider than that; undefined where it needs more of them than there may be. */
export function chartLines(text: string, width: number, most: number): readonly string[] | undefined {
  const lines = wrapText(text, width, chartTextWidth);
  return lines.length <= most ? lines : undefined;
}
