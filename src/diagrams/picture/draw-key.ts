import { type MapMark, marksOf, markSize } from '../map-marks.ts';
import { markup, type Markup } from '../markup.ts';
import type { Sheet } from '../sheet.ts';
import type { Canvas, TextStyle } from './canvas.ts';
import type { Drawing, ParagraphRoom } from './drawing.ts';
import { palette } from './palette.ts';
import { styles } from './styles.ts';

const line = 26;
const gaps = { word: 8, entry: 28 };

/** What stands below a map: what its marks mean, in as many lines as it needs; nothing without marks. */
export function drawKey(sheet: Sheet, { width, mirrored }: ParagraphRoom, canvas: Canvas): Drawing | null {
  const way = mirrored ? -1 : 1;
  const style: TextStyle = { ...styles.fact, anchor: mirrored ? 'end' : 'start' };
  let [along, row] = [0, 0];
  const entries = marksOf(sheet).map((mark) => {
    const wide = markSize.width + gaps.word + canvas.width(mark.meaning, style);
    if (along > 0 && along + wide > width) [along, row] = [0, row + 1];
    const place = { mark, along, top: row * line };
    along += wide + gaps.entry;
    return place;
  });
  if (entries.length === 0) return null;
  return {
    height: (row + 1) * line,
    draw: (x, y) =>
      markup`${entries.map(({ mark, along: at, top }) => {
        const start = x + way * at;
        const left = mirrored ? start - markSize.width : start;
        return markup`${drawMark(mark, left, y + top, mirrored)}${canvas.text(mark.meaning, start + way * (markSize.width + gaps.word), y + top + 14, style)}`;
      })}`,
  };
}

/** A mark, whose arrows run the way time does. */
function drawMark({ shapes }: MapMark, x: number, y: number, mirrored: boolean): Markup {
  const drawn = shapes.map(({ path, colour, line: width, dashes }) =>
    width === undefined
      ? markup`<path d="${path}" fill="${palette[colour]}"/>`
      : markup`<path d="${path}" stroke="${palette[colour]}" stroke-width="${width}"${dashes !== undefined && markup` stroke-dasharray="${dashes}"`}/>`,
  );
  return markup`<g transform="translate(${Math.round(mirrored ? x + markSize.width : x)} ${Math.round(y)})${mirrored && ' scale(-1 1)'}" fill="none">${drawn}</g>`;
}
