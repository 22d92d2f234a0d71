import type { BookFolder } from './book-folder.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import type { BookFile } from './find-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { lineIndex } from './line-index.ts';
import type { TextProblem } from './problem.ts';
import { readText } from './read.ts';

/** The text of a document: its fields as YAML and, in MDX, the prose after them. */
export interface DocumentText {
  /** Relative to the book, with `/`. */
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  readonly yaml: string;
  /** The offset in the file at which the YAML begins. */
  readonly yamlStart: number;
  /** The offset in the file at which prose begins; the end of the file where there is none. */
  readonly proseStart: number;
}

/** Opens a document and finds its parts; a file that cannot be opened or has no front matter is reported. */
export function openDocument(
  folder: BookFolder,
  { file, format }: Pick<BookFile, 'file' | 'format'>,
): DocumentText | { problem: Diagnostic } {
  const read = readText(folder, file);
  if ('problem' in read) return read;
  const { text } = read;
  if (format === 'yaml') return { file, text, yaml: text, yamlStart: 0, proseStart: text.length };
  if (text.trim() === '') return { problem: emptyFile(file) };
  const parts = splitFrontMatter(text);
  if (typeof parts === 'object') return { file, text, ...parts };
  const firstLine = lineIndex(text).range(0, Math.max(text.search(/[\r\n]|$/), 0));
  return {
    problem: diagnostic({
      rule: 'front-matter',
      file,
      range: firstLine,
      reason:
        parts === 'no-opening'
          ? 'This MDX file does not begin with front matter.'
          : 'The front matter that begins here does not end.',
      note:
        parts === 'no-opening'
          ? 'Begin it with its fields, such as `title`, between two lines of three dashes.'
          : 'Put a line of three dashes between the fields and the prose.',
    }),
  };
}

/** A file that holds nothing. */
export function emptyFile(file: string): Diagnostic {
  return diagnostic({
    rule: 'empty-file',
    file,
    reason: 'This file holds nothing, or only comments.',
    note: 'Begin with `title:`, or delete the file.',
  });
}

/** Makes diagnostics of problems in the YAML of a document, at their places in the file. */
export function placeInFile(
  { file, text, yamlStart }: DocumentText,
  problems: readonly TextProblem[],
): Diagnostic[] {
  if (problems.length === 0) return [];
  const lines = lineIndex(text);
  // What stands behind an anchor is one thing to mend, however often aliases repeat it.
  const distinct = new Map(
    problems.map((problem) => [`${problem.rule} ${problem.start} ${problem.reason}`, problem]),
  );
  return [...distinct.values()].map(({ start, end, fix, ...problem }) =>
    diagnostic({
      file,
      range: lines.range(yamlStart + start, yamlStart + end),
      ...problem,
      fix: fix?.map((edit) => ({ ...edit, start: yamlStart + edit.start, end: yamlStart + edit.end })),
    }),
  );
}
