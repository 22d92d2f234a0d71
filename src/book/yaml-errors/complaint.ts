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
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  const length = source.slice(start).search(/[\r\n]|$/);
  return { start, end: start + length, text: source.slice(start, start + length) };
}

/** The nearest line above that is neither empty nor a comment; undefined at the top. */
export function lineAbove(source: string, line: Line): Line | undefined {
  if (line.start === 0) return undefined;
  const above = lineAt(source, line.start - (source.startsWith('\r\n', line.start - 2) ? 2 : 1));
  return /^\s*(#|$)/.test(above.text) ? lineAbove(source, above) : above;
}

/** A problem of YAML syntax. */
export function syntaxProblem(start: number, end: number, reason: string, note: string): TextProblem {
  return { rule: 'yaml-syntax', start, end: Math.max(end, start), reason, note };
}

/** A text as it is written in quotes. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
