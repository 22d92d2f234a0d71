import { markup } from '../markup.ts';
import { iconShapes } from '../channel-icon.ts';
import type { Canvas, TextStyle } from './canvas.ts';
import { type Drawing, paragraph, type ParagraphRoom, stacked } from './drawing.ts';
import { palette } from './palette.ts';
import type { SheetLine } from '../sheet.ts';
import { styles } from './styles.ts';
import { tenths } from '../tenths.ts';

const barColours = {
  low: palette['line-strong'],
  medium: palette['level-minus-1'],
  high: palette['level-minus-2'],
} as const;
const barRoom = 9;

const icon = { size: 14, room: 20 };

/**
 * What stands in a lane at a step: its lines, each with a bar beside it where it says how bad it is, or behind its icon; in the hand of the
 * customer, where it is their voice.
 */
export function drawCell(
  lines: readonly SheetLine[],
  voice: boolean,
  room: ParagraphRoom,
  canvas: Canvas,
): Drawing {
  const style = voice ? styles.voice : styles.cell;
  return stacked(
    lines.map(({ text, severity, icon: name }): Drawing => {
      if (name !== undefined) return withIcon(name, text, style, room, canvas);
      if (severity === undefined) return paragraph(text, style, room, canvas);
      const words = paragraph(text, style, { ...room, width: room.width - barRoom }, canvas);
      const way = room.mirrored ? -1 : 1;
      return {
        height: words.height,
        draw: (x, y) =>
          markup`<path d="M${x + way * 1.5} ${y + 2}v${Math.round(words.height) - 4}" stroke="${barColours[severity]}" stroke-width="3"/>${words.draw(x + way * barRoom, y)}`,
      };
    }),
    6,
  );
}

/** A line behind its icon. */
function withIcon(
  name: string,
  text: string,
  style: TextStyle,
  room: ParagraphRoom,
  canvas: Canvas,
): Drawing {
  const words = paragraph(text, style, { ...room, width: room.width - icon.room }, canvas);
  return {
    height: words.height,
    draw: (x, y) => {
      const left = room.mirrored ? x - icon.size : x;
      return markup`<svg x="${left}" y="${tenths(y + 2)}" width="${icon.size}" height="${icon.size}" viewBox="0 0 24 24" color="${palette['ink-2']}">${iconShapes(name)}</svg>${words.draw(x + (room.mirrored ? -1 : 1) * icon.room, y)}`;
    },
  };
}
