import { markup, type Markup } from '../markup.ts';
import { palette } from './palette.ts';
import type { Face, Glyph, Typesetter } from './typesetter.ts';
import { wrapText } from './wrap-text.ts';
import { tenths } from '../tenths.ts';

/** How a text is set. */
export interface TextStyle {
  readonly face: Face;
  /** In pixels. */
  readonly size: number;
  readonly colour: string;
  /** Where along the text its point is; its start without. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim of the colour of the paper, for words over lines. */
  readonly rim?: boolean;
}

/** A picture in the making, to which marks and words are added; lengths are in pixels. */
export interface Canvas {
  readonly width: (text: string, style: TextStyle) => number;
  /** The lines of a text that may be no wider than that. */
  readonly wrap: (text: string, style: TextStyle, width: number) => readonly string[];
  /** A line of text; `x` is its point, `y` its baseline. */
  readonly text: (text: string, x: number, y: number, style: TextStyle) => Markup;
  /** The shapes of the letters that were used. */
  readonly letters: () => Markup;
}

const fallbacks: Readonly<Record<Face, string>> = {
  sans: 'Inter, sans-serif',
  serif: 'Literata, Georgia, serif',
  voice: 'Literata, Georgia, serif',
};

/**
 * A canvas that writes with the shapes of letters, so that a picture looks the same wherever it is opened. A text that
 * the fonts of the site cannot set stays a text.
 */
export function createCanvas(typesetter: Typesetter): Canvas {
  const used = new Map<Glyph, string>();
  const nameOf = (glyph: Glyph): string => {
    const known = used.get(glyph) ?? `g${used.size.toString(36)}`;
    used.set(glyph, known);
    return known;
  };
  const width = (text: string, { face, size }: TextStyle) => (typesetter.measure(text, face) * size) / 1000;

  const asShapes = (text: string, x: number, y: number, style: TextStyle): Markup | null => {
    const outline = typesetter.outline(text, style.face);
    if (outline === null) return null;
    const shares = { start: 0, middle: 0.5, end: 1 };
    const left = x - shares[style.anchor ?? 'start'] * width(text, style);
    const shapes = outline.glyphs.map(
      ({ glyph, x: along }) => markup`<use xlink:href="#${nameOf(glyph)}" x="${along}"/>`,
    );
    const place = `translate(${tenths(left)} ${tenths(y)}) scale(${style.size / 1000})`;
    const rim =
      style.rim &&
      markup`<g transform="${place}" fill="none" stroke="${palette.paper}" stroke-width="${Math.round(4000 / style.size)}" stroke-linejoin="round">${shapes}</g>`;
    return markup`${rim}<g transform="${place}" fill="${style.colour}">${shapes}</g>`;
  };
  const asText = (text: string, x: number, y: number, { face, size, colour, anchor, rim }: TextStyle) => {
    const around =
      rim && markup` stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
    return markup`<text x="${tenths(x)}" y="${tenths(y)}" font-family="${fallbacks[face]}" font-size="${size}"${face === 'voice' && markup` font-style="italic"`} fill="${colour}"${anchor && anchor !== 'start' && markup` text-anchor="${anchor}"`}${around}>${text}</text>`;
  };

  return {
    width,
    wrap: (text, style, most) => wrapText(text, most, (part) => width(part, style)),
    text: (text, x, y, style) => asShapes(text, x, y, style) ?? asText(text, x, y, style),
    letters: () =>
      markup`<defs>${[...used].map(([{ outline }, name]) => markup`<path id="${name}" d="${outline}"/>`)}</defs>`,
  };
}
