import { markup } from '../markup.ts';
import type { Canvas } from './canvas.ts';
import { type Drawing, paragraph, type ParagraphRoom, stacked } from './drawing.ts';
import { palette } from './palette.ts';
import type { SheetLine } from '../sheet.ts';
import { styles } from './styles.ts';

const barColours = {
  low: palette['line-strong'],
  medium: palette['level-minus-1'],
  high: palette['level-minus-2'],
} as const;
const barRoom = 9;

/**
 * What stands in a lane at a step: its lines, each with a bar beside it where it says how bad it is; in the hand of the
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
    lines.map(({ text, severity }): Drawing => {
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
