import type { Book } from '../book/book.ts';
import type { BookFolder } from '../book/book-folder.ts';
import type { Diagnostic } from '../book/diagnostic.ts';
import { pathsAt } from '../book/path-at.ts';
import type { Path } from '../book/problem.ts';
import type { Kind } from '../schema/kinds.ts';

/** A document of a book, as far as a finding names it. */
export interface FoundDocument {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  /** The team that answers for it, if one does. */
  readonly owner?: string | undefined;
}

/** Something that was noticed about a book, and the document it is about. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  /** Absent for what is about the book as a whole: its settings, its glossary, its list of known findings. */
  readonly document?: FoundDocument;
}

/** What was noticed about a book, by what it is about. */
export interface BookFindings {
  /** By file, line and column. */
  readonly all: readonly Finding[];
  /** What is about one document, by line and column. */
  readonly of: (document: { readonly kind: Kind; readonly id: string }) => readonly Finding[];
  /** What is about the documents a team answers for, and about itself, by file, line and column. */
  readonly ownedBy: (team: string) => readonly Finding[];
  /** What a finding points at, as the way to it from the root of its document; empty where it points at no field. */
  readonly pathOf: (finding: Finding) => Path;
}

const none: readonly Finding[] = [];

/** Finds the document that each diagnostic of a book is about. Files are only opened when more is asked of them. */
export function bookFindings(
  book: Book,
  diagnostics: readonly Diagnostic[],
  folder: BookFolder,
): BookFindings {
  const byFile = documentsByFile(book);
  const pathAt = pathsAt(folder);
  const paths = new Map<Diagnostic, Path>();
  const pathOf = ({ diagnostic }: Finding) => {
    const path = paths.get(diagnostic) ?? pathAt(diagnostic.file, diagnostic.place.start);
    paths.set(diagnostic, path);
    return path;
  };
  const all = diagnostics.map((diagnostic): Finding => {
    const { file } = diagnostic;
    const document =
      byFile.get(file) ?? (file === book.settings.file ? namedAt(book, pathOf({ diagnostic })) : undefined);
    return document ? { diagnostic, document } : { diagnostic };
  });
  const byDocument = Map.groupBy(all, ({ document }) => document && keyOf(document));
  const byTeam = Map.groupBy(all, ({ document }) => document?.owner);
  return {
    all,
    of: (document) => byDocument.get(keyOf(document)) ?? none,
    ownedBy: (team) => byTeam.get(team) ?? none,
    pathOf,
  };
}

function keyOf({ kind, id }: { readonly kind: Kind; readonly id: string }): string {
  return `${kind} ${id}`;
}

function documentsByFile(book: Book): ReadonlyMap<string, FoundDocument> {
  const documents = [
    ...[book.journeys, book.segments, book.touchpoints, book.channels, book.teams, book.sources],
    ...[book.metrics, book.goals, book.opportunities, book.initiatives, book.pages],
  ].flat();
  const byFile = new Map(
    documents.filter(({ described }) => described).map((one) => [one.file, foundDocument(one)] as const),
  );
  for (const { file, series } of book.metrics) {
    const found = byFile.get(file);
    for (const { origin } of series) if (found && origin.file !== file) byFile.set(origin.file, found);
  }
  for (const { file, id, title } of book.frameworks)
    if (file !== undefined) byFile.set(file, { kind: 'framework', id, title });
  return byFile;
}

/** What only has its name in the settings, by its place among the names there. */
function namedAt(book: Book, [list, place]: Path): FoundDocument | undefined {
  if (list !== 'segments' && list !== 'channels' && list !== 'teams') return undefined;
  const id = typeof place === 'number' ? book.settings[list]?.[place] : undefined;
  const document = book[list].find((one) => one.id === id);
  return document && foundDocument(document);
}

function foundDocument(document: {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly owner?: string | undefined;
}): FoundDocument {
  const { kind, id, title } = document;
  const owner = kind === 'team' ? id : document.owner;
  return owner === undefined ? { kind, id, title } : { kind, id, title, owner };
}
