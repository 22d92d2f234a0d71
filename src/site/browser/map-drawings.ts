import { letters } from './present-stop.ts';
import { type Stretchable, stretchable } from './stretch-drawing.ts';

/** What a map draws over its steps: its curve and its ways. */
export interface MapDrawings {
  /** Draws those in some rows for columns of a width in pixels, the curve so many times as high as it was. */
  readonly draw: (rows: readonly string[], column: number, high: number) => void;
  /** How high the curve in some rows was drawn, in pixels: 0 where there is none; and the least it may be of that. */
  readonly curveIn: (rows: readonly string[]) => { readonly height: number; readonly least: number };
  /** The curve of the whole journey, whether or not its lane is shown; where there are several, whose each is. */
  readonly curve: readonly { readonly drawing: Stretchable; readonly name: Element | null }[];
  /** Puts everything back as it was drawn. */
  readonly reset: () => void;
}

/** How small a curve may become; small ones, of which there are several, have no words that come too close. */
const least = { one: 0.8, several: 0.5 };

/**
 * Finds the drawings of a map.
 *
 * @param steps how many steps they run over
 * @param rowOf tells the row of the lane that a part of the map belongs to
 */
export function mapDrawings(
  sheet: HTMLElement,
  steps: number,
  rowOf: (part: Element) => string | undefined,
): MapDrawings {
  const drawings = [...sheet.querySelectorAll<SVGSVGElement>('.curve svg, .paths-over svg')].flatMap(
    (original) => {
      const over = original.closest<HTMLElement>('.curve, .paths-over');
      const row = over && rowOf(over);
      if (!row) return [];
      // What is not on the screen cannot be measured.
      const { hidden } = over;
      over.hidden = false;
      const drawing = original.checkVisibility() ? stretchable(original) : undefined;
      over.hidden = hidden;
      if (!drawing) return [];
      const name = original.parentElement?.querySelector(':scope > p') ?? null;
      return [{ original, shown: original, row, isCurve: over.matches('.curve'), drawing, name }];
    },
  );
  return {
    draw: (rows, column, high) => {
      for (const one of drawings.filter(({ row }) => rows.includes(row))) {
        const across = (column * steps * 16) / (one.drawing.width * letters());
        const next = one.drawing.stretched(across, one.isCurve ? high : 1);
        one.shown.replaceWith(next);
        one.shown = next;
      }
    },
    curveIn: (rows) => {
      const own = drawings.filter(({ row, isCurve }) => isCurve && rows.includes(row));
      const height = own.reduce((sum, { drawing }) => sum + drawing.height, 0);
      return { height: (height * letters()) / 16, least: own.length > 1 ? least.several : least.one };
    },
    curve: drawings.filter(({ isCurve }) => isCurve),
    reset: () => {
      for (const { original, shown } of drawings) shown.replaceWith(original);
    },
  };
}
