import type { TextProblem } from '../problem.ts';
import { type Complaint, type Line, lineAbove, lineAt, syntaxProblem } from './complaint.ts';

/** Places where a value may begin, up to its opening sign. */
const openings = /(?:^\s*(?:- +)*|[:,[{?]\s*|- +)(?:[&!]\S* +)*(?=["'[{])/g;

const closings: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** A quote or a bracket that is not closed, at the place where it was opened. */
export function unclosed({ source, offset }: Complaint): TextProblem | undefined {
  let line: Line | undefined = lineAt(source, offset);
  while (line) {
    const start = unclosedIn(source, line, offset);
    if (start !== undefined) {
      const sign = source.charAt(start);
      const closing = closings[sign] ?? '';
      const what = /["']/.test(sign) ? 'quote' : `\`${sign}\``;
      return syntaxProblem(
        start,
        line.end,
        `The ${what} that opens here is never closed.`,
        `Put \`${closing}\` ${placeOfClosing(source, line, offset)}.`,
      );
    }
    line = lineAbove(source, line);
  }
  return undefined;
}

/** Where what is open has to end: before a line that is not indented enough to belong to it. */
function placeOfClosing(source: string, line: Line, offset: number): string {
  if (offset >= source.trimEnd().length) return 'where it ends';
  const next = lineNumber(source, offset);
  return next === lineNumber(source, line.start) + 1
    ? 'at the end of this line'
    : `where it ends, before line ${next}`;
}

function unclosedIn(source: string, line: Line, offset: number): number | undefined {
  let from = 0;
  for (const { index, 0: lead } of line.text.matchAll(openings)) {
    const start = index + lead.length;
    if (start < from) continue;
    if (line.start + start >= offset || /(^|\s)#/.test(line.text.slice(from, start))) return undefined;
    const end = closeOf(source, line.start + start, offset);
    if (end === undefined) return line.start + start;
    from = end - line.start;
  }
  return undefined;
}

/** The offset after what closes a quote or bracket, if that is before the limit. */
function closeOf(source: string, start: number, limit: number): number | undefined {
  const sign = source.charAt(start);
  const text = source.slice(start, limit);
  if (sign === '"') return after(/^"(?:[^"\\]|\\[^])*"/, text, start);
  if (sign === "'") return after(/^'(?:[^']|'')*'/, text, start);
  let place = 1;
  const closing = closings[sign] ?? '';
  while (place < text.length) {
    const character = text.charAt(place);
    if (character === closing) return start + place + 1;
    if (character === '#' && /\s/.test(text.charAt(place - 1))) place += text.slice(place).search(/[\r\n]|$/);
    else if (/["'[{]/.test(character) && /[\s,:[{]/.test(text.charAt(place - 1))) {
      const end = closeOf(source, start + place, limit);
      if (end === undefined) return undefined;
      place = end - start;
    } else place += 1;
  }
  return undefined;
}

function after(pattern: RegExp, text: string, start: number): number | undefined {
  const found = pattern.exec(text)?.[0];
  return found === undefined ? undefined : start + found.length;
}

function lineNumber(source: string, offset: number): number {
  return source.slice(0, offset).split(/\r\n?|\n/).length;
}
