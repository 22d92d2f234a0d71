import { cpus, totalmem } from 'node:os';
import type { MatrixTimes } from './matrix.ts';
import type { Result } from './measure/compare.ts';
import type { OutputSize } from './measure/output-size.ts';

/** What was measured of one size of book: the first result is what the others are held against. */
export interface Comparison {
  readonly journeys: number;
  readonly results: readonly Result[];
  /** The sites that were built, by the name of the result. */
  readonly outputs?: Readonly<Record<string, OutputSize>>;
}

/** Costs per journey are held against those of a book of this size. */
const reference = 1000;

/** Comparisons of the same contenders as a Markdown table of times and memory, one row for each result. */
export function timesTable(comparisons: readonly Comparison[]): string {
  const [first] = comparisons[0]?.results ?? [];
  const head = [
    'journeys',
    'what',
    'seconds (median)',
    'all runs',
    `of the ${first?.name ?? 'first'}`,
    'processor seconds',
    'of that',
    'peak memory',
    'per journey',
    `of that at ${count(reference)} journeys`,
  ];
  const rows = comparisons.flatMap(({ journeys, results }) =>
    results.map((result) => [
      count(journeys),
      result.name,
      result.seconds.toFixed(2),
      result.runs.map((run) => run.seconds.toFixed(2)).join(' '),
      ratio(result.seconds, results[0]?.seconds),
      result.processorSeconds?.toFixed(2) ?? 'not known',
      ratio(result.processorSeconds, results[0]?.processorSeconds),
      result.peakBytes === undefined ? 'not known' : megabytes(result.peakBytes),
      `${((result.seconds / journeys) * 1000).toFixed(2)} ms`,
      ratio(result.seconds / journeys, secondsPerJourney(comparisons, result.name)),
    ]),
  );
  return table(head, rows);
}

/** What the builds wrote, as a Markdown table. */
export function outputsTable(comparisons: readonly Comparison[]): string {
  const head = ['journeys', 'what', 'files', 'size', 'mean page of a journey, without Mermaid'];
  const rows = comparisons.flatMap(({ journeys, outputs = {} }) =>
    Object.entries(outputs).map(([name, { files, bytes, pageBytes }]) => [
      count(journeys),
      name,
      count(files),
      megabytes(bytes),
      `${(pageBytes / 1000).toFixed(1)} kB`,
    ]),
  );
  return table(head, rows);
}

/** The machine in a line: figures of unlike machines are not to be compared. */
export function machine(): string {
  const all = cpus();
  return `Node ${process.versions.node}, ${all.length} × ${all[0]?.model.trim() ?? 'unknown'}, ${megabytes(totalmem())} of memory`;
}

function secondsPerJourney(comparisons: readonly Comparison[], name: string): number | undefined {
  const found = comparisons
    .find(({ journeys }) => journeys === reference)
    ?.results.find((one) => one.name === name);
  return found && found.seconds / reference;
}

function ratio(value: number | undefined, base: number | undefined): string {
  return value === undefined || base === undefined ? '' : `${(value / base).toFixed(2)}×`;
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / 1e6))} MB`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** How fast a matrix answers and scrolls as a Markdown table, in milliseconds. */
export function matrixTable({ answers, frames }: MatrixTimes): string {
  const rows = Object.entries({ ...answers, 'a frame while scrolling': frames }).map(([what, times]) => {
    const sorted = times.toSorted((one, other) => one - other);
    const at = (part: number) => (sorted[Math.round(part * (sorted.length - 1))] ?? 0).toFixed(0);
    return [what, at(0.5), at(0.95), at(1)];
  });
  return table(['what', 'milliseconds (median)', 'of 95 %', 'of all'], rows);
}
