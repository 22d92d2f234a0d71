import { inflateSync } from 'node:zlib';

/** A line of text on a sheet of paper, or a piece of one. */
export interface PrintedText {
  /** The height of its baseline above the foot of the sheet, and its size; both in points. */
  readonly y: number;
  readonly size: number;
}

/** One sheet of a printed page, as Chromium writes it. */
export interface PrintedSheet {
  /** In millimetres, rounded. */
  readonly width: number;
  readonly height: number;
  /** How many points a CSS pixel is on it: 0.75, and less where too wide a page was shrunk. */
  readonly scale: number;
  readonly texts: readonly PrintedText[];
  /** Its headings, each with the height of its upper edge in points. */
  readonly headings: readonly { readonly title: string; readonly top: number }[];
}

/** The sheets of a PDF that Chromium printed with an outline, in order. It reads nobody else’s. */
export function sheetsOf(pdf: Buffer): readonly PrintedSheet[] {
  const text = pdf.toString('latin1');
  const headings = [
    ...text.matchAll(/\/Title (\([^\n]*\)|<[^>]*>)\n\/Dest \[(\d+) 0 R \/XYZ \S+ (\S+) \S+\]/g),
  ].map(([, title = '', sheet, top]) => ({ title, sheet, top: Number(top) }));
  const sheets = text.matchAll(
    /\n(\d+) 0 obj\n<<\/Type \/Page\n[^]*?\/MediaBox \[0 0 (\S+) (\S+)\][^]*?\/Contents (\d+) 0 R/g,
  );
  return [...sheets].map(([, id, width, height, contents]) => ({
    width: millimetres(width),
    height: millimetres(height),
    ...drawnBy(contentsOf(text, contents ?? '')),
    headings: headings.filter(({ sheet }) => sheet === id).map(({ title, top }) => ({ title, top })),
  }));
}

function millimetres(points: string | undefined): number {
  return Math.round((Number(points) / 72) * 25.4);
}

function contentsOf(pdf: string, id: string): string {
  const found = new RegExp(`\\n${id} 0 obj\\n<<[^>]*>> ?stream\\n`).exec(pdf);
  if (found === null) throw new Error(`The PDF has no contents ${id}.`);
  const start = found.index + found[0].length;
  const end = pdf.indexOf('\nendstream', start);
  return inflateSync(Buffer.from(pdf.slice(start, end), 'latin1')).toString('latin1');
}

/** Height and scale, down to the sheet: Chromium turns nothing on its side. */
interface Frame {
  readonly scale: number;
  readonly y: number;
}

/** Follows the drawing operators that move, scale and write. */
function drawnBy(contents: string): Pick<PrintedSheet, 'scale' | 'texts'> {
  const texts: PrintedText[] = [];
  const around: Frame[] = [];
  let frame: Frame = { scale: 1, y: 0 };
  let line: Frame = frame;
  let size = 0;
  let scale = 0;
  for (const [, operands = '', operator = ''] of contents.matchAll(/^(.*?)\s*\b(q|Q|cm|Tm|Tf|Td|Tj)$/gm)) {
    const numbers = operands.split(' ').map(Number);
    const [, , , d = 1, , f = 0] = numbers;
    switch (operator) {
      case 'q':
        around.push(frame);
        break;
      case 'Q':
        frame = around.pop() ?? frame;
        break;
      case 'cm':
        frame = within(frame, d, f);
        break;
      case 'Tm':
        line = within(frame, d, f);
        break;
      case 'Tf':
        size = numbers[1] ?? 0;
        break;
      case 'Td':
      case 'Tj':
        scale ||= Math.abs(line.scale);
        texts.push({ y: line.y, size: size * Math.abs(line.scale) });
    }
  }
  return { scale, texts };
}

function within(outer: Frame, scale: number, y: number): Frame {
  return { scale: outer.scale * scale, y: outer.y + outer.scale * y };
}
