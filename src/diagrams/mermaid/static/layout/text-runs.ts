import { X_HEIGHT, type Cascade } from './cascade.ts';
import type { Box } from './geometry.ts';

/** Ascent and descent of Arial and its metric twins, in font sizes. */
const ASCENT = 0.905;
const DESCENT = 0.212;

/** How a text is set. */
export interface Font {
  /** In pixels. */
  readonly size: number;
  readonly bold: boolean;
}

/** The advance width of one line of text, in pixels. */
export type MeasureText = (text: string, font: Font) => number;

/** A piece of text of one element, set on its place. */
export interface TextRun {
  readonly element: Element;
  readonly box: Box;
}

interface Piece {
  readonly element: Element;
  x: number;
  readonly top: number;
  width: number;
  readonly height: number;
  readonly endsInBlank: boolean;
  readonly font: Font;
}

/** Pieces that are anchored together: they begin where an `x` or `y` is given. */
interface Chunk {
  start: number;
  readonly anchor: string;
  readonly pieces: Piece[];
}

/** Where the pieces of a `<text>` element stand, as browsers lay it out. */
export function layOutText(text: Element, cascade: Cascade, measure: MeasureText): TextRun[] {
  const chunks: Chunk[] = [];
  let [x, y] = [0, 0];
  let afterBlank = true;
  // Letters are kerned across the parts of a text: what stands before, in the same font, belongs to the measure.
  let before = { text: '', font: '' };

  const walk = (element: Element): void => {
    const font = fontOf(element, cascade);
    const [left, top] = [coordinate(element, 'x', font), coordinate(element, 'y', font)];
    x = left ?? x;
    y = top ?? y;
    let chunk = chunks.at(-1);
    if (left !== null || top !== null || chunk === undefined) {
      chunk = { start: x, anchor: cascade.inherited(element, 'text-anchor', 'start'), pieces: [] };
      chunks.push(chunk);
      afterBlank = true;
      before = { text: '', font: '' };
    }
    x += coordinate(element, 'dx', font) ?? 0;
    y += coordinate(element, 'dy', font) ?? 0;
    if (chunk.pieces.length === 0) chunk.start = x;
    const [ascent, descent] = [Math.round(ASCENT * font.size), Math.round(DESCENT * font.size)];
    const shift = baselineShift(
      cascade.inherited(element, 'dominant-baseline', 'auto'),
      ascent,
      descent,
      font.size,
    );
    for (const node of element.childNodes) {
      if (isElement(node)) {
        if (/^(?:tspan|a|textPath)$/i.test(node.tagName)) walk(node);
        continue;
      }
      if (node.nodeType !== node.TEXT_NODE) continue;
      const folded = (node.nodeValue ?? '').replace(/[\t\n\r ]+/g, ' ');
      const content = afterBlank ? folded.replace(/^ /, '') : folded;
      if (content === '') continue;
      afterBlank = content.endsWith(' ');
      const sameFont = before.font === `${font.bold} ${font.size}` ? before.text : '';
      const width = measure(sameFont + content, font) - measure(sameFont, font);
      before = { text: sameFont + content, font: `${font.bold} ${font.size}` };
      const height = ascent + descent;
      chunks
        .at(-1)
        ?.pieces.push({ element, x, top: y + shift - ascent, width, height, endsInBlank: afterBlank, font });
      x += width;
    }
  };
  walk(text);
  return chunks.flatMap((chunk) => anchored(chunk, measure));
}

function anchored({ start, anchor, pieces }: Chunk, measure: MeasureText): TextRun[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  // A blank at the end hangs: it has no width.
  if (last.endsInBlank) last.width -= measure(' ', last.font);
  const width = last.x + last.width - start;
  const offset = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  return pieces.map((piece) => ({
    element: piece.element,
    box: { x: piece.x + offset, y: piece.top, width: piece.width, height: piece.height },
  }));
}

function fontOf(element: Element, cascade: Cascade): Font {
  const weight = cascade.inherited(element, 'font-weight', '400');
  return { size: cascade.fontSize(element), bold: weight.startsWith('bold') || Number(weight) >= 600 };
}

function coordinate(element: Element, name: string, font: Font): number | null {
  const value =
    element
      .getAttribute(name)
      ?.trim()
      .split(/[\s,]+/)[0] ?? '';
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return value === '' ? null : 0;
  if (value.endsWith('em')) return number * font.size;
  return value.endsWith('ex') ? number * font.size * X_HEIGHT : number;
}

/** From the baseline named to the alphabetic one, downwards. */
function baselineShift(baseline: string, ascent: number, descent: number, size: number): number {
  switch (baseline) {
    case 'central':
      return (ascent - descent) / 2;
    case 'middle':
      return (X_HEIGHT * size) / 2;
    case 'hanging':
    case 'before-edge':
    case 'text-before-edge':
    case 'text-top':
      return ascent;
    case 'after-edge':
    case 'text-after-edge':
    case 'ideographic':
    case 'text-bottom':
      return -descent;
    default:
      return 0;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
