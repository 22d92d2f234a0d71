import type { Book } from './book.ts';
import type { BookFolder } from './book-folder.ts';
import { countOf, type Diagnostic, diagnostic, inReadingOrder } from './diagnostic.ts';
import { type BookFile, findFiles } from './find-files.ts';
import { readPictures } from './pictures.ts';
import { openDocument } from './document-text.ts';
import type { LineProblem, LinkableDocument, LinkProblem } from './link/document.ts';
import { link } from './link/link.ts';
import { readAll } from './read-all.ts';
import type { ProseSurroundings } from './prose/check-prose.ts';
import type { CheckDiagram } from './prose/diagram-problem.ts';
import { placeAgain } from './read-document.ts';
import type { SeriesRow } from './series-file.ts';
import { onDisk, type Surroundings } from './surroundings.ts';

export type { DiagramProblem } from './prose/diagram-problem.ts';

/** What loading a book can be given. */
export interface LoadOptions {
  /** Reads the source of a Mermaid diagram and says what is wrong with it; without it diagrams are not checked. */
  readonly checkDiagram?: CheckDiagram;
  /** Texts that stand in place of files, by their path relative to the book with `/`. */
  readonly unsaved?: ReadonlyMap<string, string> | undefined;
  /** What is asked of the world outside of the documents; by default it is asked of the disk. */
  readonly around?: Surroundings | undefined;
}

/** What came of loading a book. */
export interface LoadedBook {
  /** The folder it was read from, as it was given. */
  readonly root: string;
  /** Absent when there is any error. */
  readonly book?: Book;
  /** Everything that is wrong, by file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: {
    /** Documents that were found, broken ones too. */
    readonly files: number;
    readonly journeys: number;
    readonly errors: number;
    readonly warnings: number;
  };
}

/** A loaded book with what its rules are held against. */
export interface LoadedParts extends LoadedBook {
  readonly folder: BookFolder;
  /** Every document that is sound, and what is sound of the settings: the whole book where there is no error. */
  readonly sound: Book;
  readonly files: readonly BookFile[];
  /** Files with prose. */
  readonly withProse: ReadonlySet<string>;
  /** Files in whose text findings may be ignored by a comment. */
  readonly withIgnores: ReadonlySet<string>;
}

/**
 * Loads the book in a folder: reads every file, holds it against its schema, and joins all of them. Whatever is
 * wrong in any file is told at once; a broken file never hides another, nor is it blamed on those that name it.
 */
export async function loadBook(root: string, options: LoadOptions = {}): Promise<LoadedBook> {
  return loadParts(root, options);
}

/** Loads the book in a folder as `loadBook` does, for those who judge it further. */
export async function loadParts(root: string, options: LoadOptions = {}): Promise<LoadedParts> {
  const folder = { root, unsaved: options.unsaved };
  const foundFiles = findFiles(folder);
  const { files, diagnostics: found, incomplete } = foundFiles;
  const read = readAll(folder, files);
  const { series, diagnostics: ofSeries } = await readAllSeries(folder, files, read.documents.metric);
  const { pictures, diagnostics: ofPictures } = await readPictures(
    folder,
    foundFiles,
    read.documents.journey,
  );
  const { book, names, problems } = link({ ...read, series, pictures, incomplete });
  const diagnostics = [
    ...found,
    ...read.diagnostics,
    ...ofSeries,
    ...ofPictures,
    ...placeAll(folder, files, problems),
  ];
  diagnostics.push(
    ...(await checkAllProse(folder, files, read.withProse, {
      root,
      book,
      names,
      checkDiagram: options.checkDiagram,
      around: options.around ?? onDisk,
    })),
  );
  diagnostics.sort(inReadingOrder);
  return {
    ...outcome(root, book, files, diagnostics),
    folder,
    sound: book,
    files,
    withProse: read.withProse,
    withIgnores: read.withIgnores,
  };
}

/** What came of a book in which all this is wrong. */
export function outcome(
  root: string,
  book: Book,
  files: readonly BookFile[],
  diagnostics: readonly Diagnostic[],
): LoadedBook {
  const errors = countOf(diagnostics, 'error');
  return {
    root,
    ...(errors === 0 && { book }),
    diagnostics,
    summary: {
      files: files.length,
      journeys: files.filter(({ kind }) => kind === 'journey').length,
      errors,
      warnings: countOf(diagnostics, 'warning'),
    },
  };
}

function placeAll(
  folder: BookFolder,
  files: readonly BookFile[],
  problems: readonly LinkProblem[],
): Diagnostic[] {
  if (problems.length === 0) return [];
  const placed = problems.filter((problem) => 'line' in problem).map(onItsLine);
  const byFile = Map.groupBy(
    problems.filter((problem) => 'path' in problem),
    ({ file }) => file,
  );
  return files
    .filter(({ file }) => byFile.has(file))
    .flatMap((file) => placeAgain(folder, file, byFile.get(file.file) ?? []))
    .concat(placed);
}

function onItsLine({ line, column, ...problem }: LineProblem & { readonly file: string }): Diagnostic {
  const range = { start: { line, column: column.start }, end: { line, column: column.end } };
  return diagnostic({ ...problem, range });
}

/** Reads the files of figures that metrics name. */
async function readAllSeries(
  folder: BookFolder,
  files: readonly BookFile[],
  metrics: readonly LinkableDocument<'metric'>[],
): Promise<{ series: Map<string, readonly SeriesRow[]>; diagnostics: Diagnostic[] }> {
  const series = new Map<string, readonly SeriesRow[]>();
  const diagnostics: Diagnostic[] = [];
  const named = new Map(
    metrics.flatMap(({ file, data }) => (data.data === undefined ? [] : [[file, data.data] as const])),
  );
  if (named.size === 0) return { series, diagnostics };
  // A parser of comma-separated values is only loaded for those who have some.
  const { readSeries, seriesProblem } = await import('./series-file.ts');
  for (const file of files) {
    const name = named.get(file.file);
    if (name === undefined) continue;
    const problem = seriesProblem(folder, file.file, name);
    if (problem) diagnostics.push(...placeAgain(folder, file, [problem]));
    else {
      const { rows, diagnostics: found } = readSeries(folder, file.file, name);
      series.set(file.file, rows);
      diagnostics.push(...found);
    }
  }
  return { series, diagnostics };
}

async function checkAllProse(
  folder: BookFolder,
  files: readonly BookFile[],
  withProse: ReadonlySet<string>,
  surroundings: ProseSurroundings,
): Promise<Diagnostic[]> {
  if (withProse.size === 0) return [];
  // Parsing Markdown is heavy, and most books have few pages of prose or none.
  const { checkProse } = await import('./prose/check-prose.ts');
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const document = withProse.has(file.file) ? openDocument(folder, file) : undefined;
    if (document && !('problem' in document)) diagnostics.push(...(await checkProse(document, surroundings)));
  }
  return diagnostics;
}
