import { existsSync } from 'node:fs';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { figure, type Figure } from '../schema/figure.ts';
import { day } from '../schema/scalars.ts';
import type { BookFolder } from './book-folder.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { nearest } from './nearest.ts';
import type { PathProblem } from './problem.ts';
import type { RuleId } from './rule-ids.ts';
import { readText } from './read.ts';

/** One figure of a file of figures, and where it stands. */
export interface SeriesRow {
  readonly date: string;
  readonly value: Figure;
  readonly n?: number;
  /** Relative to the book, with `/`. */
  readonly file: string;
  readonly line: number;
  /** The columns of the value, from 1; the end is the first that no longer belongs to it. */
  readonly column: Columns;
}

interface Columns {
  readonly start: number;
  readonly end: number;
}

/** The figures of a file, and what is wrong with it. Rows in which anything is wrong are left out. */
export interface SeriesFile {
  readonly rows: readonly SeriesRow[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
  readonly columns: readonly Columns[];
}

const known = ['date', 'value', 'n'];

/** What is wrong with the name of a file of figures; undefined when there is such a file. */
export function seriesProblem(
  { root, unsaved }: BookFolder,
  metric: string,
  name: string,
): PathProblem | undefined {
  const file = beside(metric, name);
  if (unsaved?.has(file) === true || existsSync(path.join(root, file))) return undefined;
  return {
    rule: 'unknown-reference',
    path: ['data'],
    at: 'value',
    reason: `There is no file \`${name}\` beside this one.`,
    note: `Create ${file} with the first line \`date,value,n\`, or write \`series:\` instead.`,
  };
}

function beside(metric: string, name: string): string {
  return path.posix.join(path.posix.dirname(metric), name);
}

/** Reads the file of figures that a metric names, beside the file of the metric: `date,value,n`. */
export function readSeries(folder: BookFolder, metric: string, name: string): SeriesFile {
  const file = beside(metric, name);
  const read = readText(folder, file);
  if ('problem' in read) return { rows: [], diagnostics: [read.problem] };
  const lines = linesOf(file, read.text);
  if (!Array.isArray(lines)) return { rows: [], diagnostics: [lines] };
  const diagnostics: Diagnostic[] = [];
  const [head, ...body] = lines;
  if (head === undefined) return { rows: [], diagnostics: [noColumns(file, undefined)] };
  const complain = (rule: RuleId, line: Line, place: number, reason: string, note: string) => {
    const { start, end } = line.columns[place] ?? line.columns.at(-1) ?? { start: 1, end: 1 };
    const range = { start: { line: line.number, column: start }, end: { line: line.number, column: end } };
    diagnostics.push(diagnostic({ rule, file, range, reason, note }));
  };

  const places = new Map(head.cells.map((title, place) => [title.toLowerCase(), place]));
  if (!places.has('date') || !places.has('value')) return { rows: [], diagnostics: [noColumns(file, head)] };
  for (const [title, place] of places) {
    if (known.includes(title)) continue;
    const meant = nearest(title, known);
    const note = meant === undefined ? 'Remove the column.' : `Did you mean \`${meant}\`?`;
    complain('unknown-key', head, place, `A file of figures has no column \`${title}\`.`, note);
  }

  const days = new Map<string, number>();
  const rows = body.flatMap((line): SeriesRow[] => {
    const before = diagnostics.length;
    const at = (title: string) => places.get(title) ?? -1;
    const cell = (title: string) => line.cells[at(title)] ?? '';
    if (line.cells.length > head.cells.length)
      complain(
        'invalid-value',
        line,
        head.cells.length,
        extraCell(line, head),
        'Write decimals with a point.',
      );
    const date = day.safeParse(cell('date'));
    if (!date.success)
      complain(
        'invalid-value',
        line,
        at('date'),
        said('date', cell('date')),
        'Write a day such as 2026-05-31.',
      );
    if (date.success) {
      const earlier = days.get(date.data);
      if (earlier !== undefined)
        complain(
          'told-twice',
          line,
          at('date'),
          `Line ${earlier} has a figure for ${date.data} already.`,
          'Keep the one that holds, or correct the day.',
        );
      else days.set(date.data, line.number);
    }
    const value = figure.safeParse(figureIn(cell('value')));
    if (!value.success)
      complain(
        'invalid-value',
        line,
        at('value'),
        said('value', cell('value')),
        'Write a number with a decimal point, a share such as 52%, or a length of time such as 4 min.',
      );
    const n = cell('n');
    if (n !== '' && !/^\d+$/.test(n))
      complain('invalid-value', line, at('n'), said('n', n), 'Write how many answers or events it rests on.');
    if (!date.success || !value.success || diagnostics.length > before) return [];
    const column = line.columns[at('value')] ?? { start: 1, end: 1 };
    const place = { file, line: line.number, column };
    return [{ date: date.data, value: value.data, ...(n !== '' && { n: Number(n) }), ...place }];
  });
  return { rows, diagnostics };
}

function linesOf(file: string, text: string): Line[] | Diagnostic {
  try {
    const lines: Line[] = [];
    const written = text.split(/\r\n?|\n/);
    parse(text, {
      bom: true,
      columns: false,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines: number }) => {
        lines.push({ number, cells, columns: columnsOf(written[number - 1] ?? '', cells.length) });
        return null;
      },
    });
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return diagnostic({
      rule: 'csv-syntax',
      file,
      range: { start: { line, column: 1 }, end: { line, column: 1 } },
      reason:
        'This line is no comma-separated values: a quotation mark is not closed, or stands inside a value.',
      note: 'Write plain values without quotation marks, such as `2026-05-31,0.52,1200`.',
    });
  }
}

/** The columns of the cells of a line; of the whole line where quotation marks make them uncertain. */
function columnsOf(line: string, count: number): readonly Columns[] {
  const whole = { start: 1, end: line.length + 1 };
  if (line.includes('"')) return Array.from({ length: count }, () => whole);
  let start = 1;
  return line.split(/[,;\t]/).map((written) => {
    const indent = written.length - written.trimStart().length;
    const columns = { start: start + indent, end: start + Math.max(written.trimEnd().length, indent) };
    start += written.length + 1;
    return columns;
  });
}

/** A number where it is one, else the text, as YAML would have it. */
function figureIn(cell: string): number | string {
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(cell) ? Number(cell) : cell;
}

function said(title: string, cell: string): string {
  return cell === '' ? `The \`${title}\` is missing in this line.` : `\`${cell}\` is no ${title}.`;
}

function extraCell(line: Line, head: Line): string {
  return `This line has ${line.cells.length} values, but the first line names ${head.cells.length}.`;
}

function noColumns(file: string, head: Line | undefined): Diagnostic {
  const end = head?.columns.at(-1)?.end ?? 1;
  const line = head?.number ?? 1;
  return diagnostic({
    rule: head ? 'missing-field' : 'empty-file',
    file,
    range: { start: { line, column: 1 }, end: { line, column: end } },
    reason: head
      ? 'The first line does not name the columns `date` and `value`.'
      : 'This file of figures holds nothing.',
    note: 'Begin it with the line `date,value,n`.',
  });
}
