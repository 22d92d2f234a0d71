import type { TextProblem } from '../problem.ts';

/** What a YAML parser complains about: a text, the offset at which it gave up, and why. */
export interface Complaint {
  readonly source: string;
  readonly offset: number;
  readonly reason: string;
}

/** The line an offset lies in. */
export interface Line {
  /** The offsets of its first character and of its line break. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds the line an offset lies in. */
export function lineAt(source: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !isBreak(source, start - 1)) start -= 1;
  let end = offset;
  while (end < source.length && !isBreak(source, end)) end += 1;
  return { start, end, text: source.slice(start, end) };
}

/** The nearest line above that is neither empty nor a comment; undefined at the top. */
export function lineAbove(source: string, line: Line): Line | undefined {
  let above = line;
  while (above.start > 0) {
    above = lineAt(source, above.start - (source.startsWith('\r\n', above.start - 2) ? 2 : 1));
    if (!/^\s*(#|$)/.test(above.text)) return above;
  }
  return undefined;
}

function isBreak(source: string, offset: number): boolean {
  const code = source.charCodeAt(offset);
  return code === 10 || code === 13;
}

/** A problem of YAML syntax. */
export function syntaxProblem(start: number, end: number, reason: string, note: string): TextProblem {
  return { rule: 'yaml-syntax', start, end: Math.max(end, start), reason, note };
}

/** A text as it is written in quotes. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
