import { VFileMessage } from 'vfile-message';
import { isRuleId, type RuleId, ruleIds } from './rule-ids.ts';

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

/** How much a diagnostic weighs: with an error a book cannot be used, an information is only worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One change of a text: what stands between two offsets of the file gives way to another text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something wrong in a file: where, what, and how to mend it. */
export interface Diagnostic extends VFileMessage {
  /** Relative to the book, with `/`. */
  file: string;
  place: { start: Point; end: Point };
  line: number;
  column: number;
  ruleId: string;
  source: 'journeybook';
  severity: Severity;
  /** As in every vfile message: true for an error, false for a warning, undefined for an information. */
  fatal: boolean | undefined;
  /** What mends it for certain, where something does: changes that do not overlap, in the order of the file. */
  fix?: readonly Edit[];
}

/** What is known of a problem before it becomes a diagnostic; of reading a book, its severity is that of its rule. */
export type Finding = About &
  (
    | { readonly rule: RuleId; readonly severity?: Severity | undefined }
    | { readonly rule: string; readonly severity: Severity }
  );

interface About {
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
  /** What mends it for certain. */
  readonly fix?: readonly Edit[] | undefined;
}

const beginning: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The one way to make a diagnostic. */
export function diagnostic(finding: Finding): Diagnostic {
  const { rule, file, range = beginning, reason, note, url, fix } = finding;
  const severity = finding.severity ?? (isRuleId(rule) ? ruleIds[rule].severity : 'error');
  const place = { start: { ...range.start }, end: { ...range.end } };
  return Object.assign(new VFileMessage(reason, { place, ruleId: rule, source: 'journeybook' }), {
    file,
    place,
    line: range.start.line,
    column: range.start.column,
    ruleId: rule,
    source: 'journeybook' as const,
    severity,
    fatal: fatality[severity],
    ...(note !== undefined && { note }),
    ...(url !== undefined && { url }),
    ...(fix !== undefined && { fix }),
  });
}

const fatality = { error: true, warning: false, info: undefined } as const;

/** How many diagnostics of a list are of a severity. */
export function countOf(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

/** The order in which diagnostics are shown: by file, line and column, then as they were found. */
export function inReadingOrder(first: Diagnostic, second: Diagnostic): number {
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.line - second.line || first.column - second.column;
}
