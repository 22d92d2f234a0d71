import { markup, type Markup } from '../markup.ts';
import type { Canvas, TextStyle } from './canvas.ts';
import { leading } from './styles.ts';

/** A part of a picture whose height is known before its place is. */
export interface Drawing {
  readonly height: number;
  /** Draws it with its top at `y` and its beginning at `x`: its left, or its right where all is mirrored. */
  readonly draw: (x: number, y: number) => Markup;
}

/** How wide a paragraph may be, and which way it runs. */
export interface ParagraphRoom {
  readonly width: number;
  readonly mirrored: boolean;
}

/** A text in as many lines as it needs. */
export function paragraph(
  text: string,
  style: TextStyle,
  { width, mirrored }: ParagraphRoom,
  canvas: Canvas,
): Drawing {
  const lines = canvas.wrap(text, style, width);
  const line = style.size * leading;
  const anchored: TextStyle = mirrored ? { ...style, anchor: 'end' } : style;
  return {
    height: lines.length * line,
    draw: (x, y) =>
      markup`${lines.map((words, place) => canvas.text(words, x, y + (place + 0.5) * line + style.size * 0.36, anchored))}`,
  };
}

/** Drawings one below the other. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  const height = drawings.reduce((sum, one) => sum + one.height, 0) + gap * Math.max(0, drawings.length - 1);
  return {
    height,
    draw: (x, top) => {
      let y = top;
      const drawn = drawings.map((one) => {
        const at = y;
        y += one.height + gap;
        return one.draw(x, at);
      });
      return markup`${drawn}`;
    },
  };
}
