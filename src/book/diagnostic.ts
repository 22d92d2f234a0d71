import { VFileMessage } from 'vfile-message';
import { type RuleId, ruleIds } from './rule-ids.ts';

/** A place between two characters: line and column from 1, the column in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; its end is the first place that no longer belongs to it. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

/** Something wrong in a file: where, what, and how to mend it. `fatal` is true for an error, false for a warning. */
export interface Diagnostic extends VFileMessage {
  /** Relative to the book, with `/`. */
  file: string;
  place: { start: Point; end: Point };
  line: number;
  column: number;
  ruleId: RuleId;
  source: 'journeybook';
  fatal: boolean;
}

/** What is known of a problem before it becomes a diagnostic. */
export interface Finding {
  readonly rule: RuleId;
  /** Relative to the book, with `/`. */
  readonly file: string;
  /** By default the very beginning of the file. */
  readonly range?: Range | undefined;
  /** A sentence that says what is wrong. */
  readonly reason: string;
  /** A sentence that says how to mend it. */
  readonly note?: string | undefined;
  /** An absolute address where more is to be read. */
  readonly url?: string | undefined;
  /** By default the severity of the rule. */
  readonly severity?: 'error' | 'warning' | undefined;
}

const beginning: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The one way to make a diagnostic. */
export function diagnostic(finding: Finding): Diagnostic {
  const { rule, file, range = beginning, reason, note, url } = finding;
  const severity = finding.severity ?? ruleIds[rule].severity;
  const place = { start: { ...range.start }, end: { ...range.end } };
  return Object.assign(new VFileMessage(reason, { place, ruleId: rule, source: 'journeybook' }), {
    file,
    place,
    line: range.start.line,
    column: range.start.column,
    ruleId: rule,
    source: 'journeybook' as const,
    fatal: severity === 'error',
    ...(note !== undefined && { note }),
    ...(url !== undefined && { url }),
  });
}

/** The order in which diagnostics are shown: by file, line and column, then as they were found. */
export function inReadingOrder(first: Diagnostic, second: Diagnostic): number {
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.line - second.line || first.column - second.column;
}
