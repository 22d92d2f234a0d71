import type { Point, Range } from './diagnostic.ts';

/** Turns offsets of one text into lines and columns. */
export interface LineIndex {
  /** The line and column of an offset in UTF-16 code units; an offset past the end is the end. */
  point(offset: number): Point;
  /** The offset of a line and column; past the end of the text, its end. */
  offset(place: Point): number;
  /** The range between two offsets. */
  range(start: number, end: number): Range;
  /** The range of a line (from 1) without the spaces around its text. */
  wholeLine(line: number): Range;
}

/** Finds the lines of a text once. Lines end as in YAML and Markdown: with LF, CRLF or CR. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) starts.push(lineBreak.index + lineBreak[0].length);

  function point(offset: number): Point {
    const clipped = Math.min(Math.max(offset, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clipped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clipped - (starts[low] ?? 0) + 1 };
  }

  function offset({ line, column }: Point): number {
    return Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  }

  function range(start: number, end: number): Range {
    return { start: point(start), end: point(end) };
  }

  function wholeLine(line: number): Range {
    const start = starts[line - 1] ?? text.length;
    const written = text.slice(start, starts[line] ?? text.length);
    const indent = written.length - written.trimStart().length;
    return range(start + indent, start + Math.max(indent, written.trimEnd().length));
  }

  return { point, offset, range, wholeLine };
}
