import path from 'node:path';
import type { Diagnostic, Severity } from '../../book/diagnostic.ts';
import type { LoadedBook } from '../../book/load.ts';

/** The book in a folder as a check leaves it. */
export interface Checked {
  /** The folder, as it was given. */
  readonly root: string;
  /** By file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: LoadedBook['summary'];
  /** The text of a file where it is not the one on disk. */
  readonly textOf?: (file: string) => string | undefined;
  /** How many findings are not among the diagnostics: they are only worth knowing, and were counted. */
  readonly withheld?: number;
  /** The day by which something was found to be old. */
  readonly asOf?: string | undefined;
}

/** A text that a check is told in, for one or several books. */
export type Format = (books: readonly Checked[], options: FormatOptions) => string | Promise<string>;

/** What a format may ask. */
export interface FormatOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** The stream is a terminal. */
  readonly isTTY: boolean;
  /** Leaves out what weighs less. */
  readonly level: Severity;
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** What weighs at least as much as a level. */
export function atLeast(level: Severity, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => weights[severity] >= weights[level]);
}

/** The path of a file of a book from a folder, with `/`; by default from the current one. */
export function pathFrom(from: string | undefined, root: string, file: string): string {
  const start = from === undefined || from === '' ? '' : from;
  return path.join(path.relative(start, root), file).split(path.sep).join('/');
}

/** The sums over several books. */
export function summed(books: readonly Checked[]): LoadedBook['summary'] {
  const sum = { files: 0, journeys: 0, errors: 0, warnings: 0 };
  for (const { summary } of books) {
    sum.files += summary.files;
    sum.journeys += summary.journeys;
    sum.errors += summary.errors;
    sum.warnings += summary.warnings;
  }
  return sum;
}
