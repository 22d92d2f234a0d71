import { markup, type Markup } from '../markup.ts';
import { signPath } from '../segment-mark.ts';
import type { Canvas } from './canvas.ts';
import { type Drawing, paragraph, type ParagraphRoom, stacked } from './drawing.ts';
import { lineOfSegment } from './palette.ts';
import type { Sheet } from '../sheet.ts';
import { styles } from './styles.ts';

/** More than this is too wide for an eye to find the next line. */
const measure = 760;

/** What stands above a map: its title, what it is about, whose it is, and which line is whose where that is not said beside it. */
export function drawHead(sheet: Sheet, room: ParagraphRoom, withKey: boolean, canvas: Canvas): Drawing {
  const narrow = { ...room, width: Math.min(measure, room.width) };
  const parts = [
    paragraph(sheet.title, styles.title, { ...room, width: Math.min(1100, room.width) }, canvas),
  ];
  if (sheet.summary !== undefined) parts.push(paragraph(sheet.summary, styles.summary, narrow, canvas));
  if (sheet.facts.length > 0) parts.push(paragraph(sheet.facts.join(' · '), styles.fact, narrow, canvas));
  if (withKey) parts.push(keyOf(sheet, room, canvas));
  return stacked(parts, 10);
}

function keyOf({ curve }: Sheet, { mirrored }: ParagraphRoom, canvas: Canvas): Drawing {
  const style = { ...styles.fact, anchor: mirrored ? ('end' as const) : ('start' as const) };
  return {
    height: 26,
    draw: (x, y) => {
      const way = mirrored ? -1 : 1;
      let along = x;
      const entries = curve.map(({ name = '', sign }): Markup => {
        const at = along;
        along += way * (40 + canvas.width(name, style));
        return markup`${drawSign(sign, at + way * 6, y + 14)}${canvas.text(name, at + way * 18, y + 19, { ...style, colour: lineOfSegment(sign).colour })}`;
      });
      return markup`${entries}`;
    },
  };
}

/** The sign of a segment with its middle at a point. */
export function drawSign(sign: number, x: number, y: number): Markup {
  return markup`<path d="${signPath(sign, x, y, 5)}" fill="${lineOfSegment(sign).colour}"/>`;
}
