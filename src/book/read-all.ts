import type { Kind } from '../schema/kinds.ts';
import type { BookFolder } from './book-folder.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type BookFile, betterId } from './find-files.ts';
import type { LinkableDocument, Documents, SoundGlossary, SoundSettings } from './link/document.ts';
import { readDocument, readGlossary, readSettings } from './read-document.ts';

/** Every document of a book, each read for itself. */
export interface ReadBook {
  readonly settings: SoundSettings;
  readonly glossary: SoundGlossary;
  /** Those that could be read, by id; from broken ones what is wrong has been taken out. */
  readonly documents: Documents;
  /** Every id of a kind, of documents that are broken too. */
  readonly ids: { readonly [K in Kind]: ReadonlySet<string> };
  /** Files with prose, of documents that are broken too. */
  readonly withProse: ReadonlySet<string>;
  /** Files in whose text findings may be ignored by a comment. */
  readonly withIgnores: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every document of a book. A document that is broken does not keep the others from being read. */
export function readAll(folder: BookFolder, files: readonly BookFile[]): ReadBook {
  const documents: { readonly [K in Kind]: LinkableDocument<K>[] } = emptyByKind(() => []);
  const ids = emptyByKind(() => new Set<string>());
  const withProse = new Set<string>();
  const withIgnores = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let settings: SoundSettings = { file: 'content/book.yaml', absent: true, data: {}, broken: new Set() };
  let glossary: SoundGlossary = { file: 'content/glossary.yaml', data: {} };

  function add<K extends Kind>(
    into: { readonly [One in K]: LinkableDocument<One>[] },
    file: BookFile,
    kind: K,
  ) {
    ids[kind].add(file.id);
    const better = betterId(file);
    // The name of the file is reported; references may already use the better one.
    if (better !== file.id) ids[kind].add(better);
    if (file.refused) return;
    const { document, prose, ignores, diagnostics: found } = readDocument(folder, file, kind);
    diagnostics.push(...found);
    if (prose) withProse.add(file.file);
    if (ignores) withIgnores.add(file.file);
    if (document) into[kind].push(document);
  }

  for (const file of files) {
    if (file.kind === 'glossary') {
      if (file.refused) continue;
      const read = readGlossary(folder, file);
      glossary = read.glossary;
      if (read.ignores) withIgnores.add(file.file);
      diagnostics.push(...read.diagnostics);
    } else if (file.kind !== 'settings') add(documents, file, file.kind);
    else if (file.refused) settings = { file: file.file, data: {}, broken: { has: () => true } };
    else {
      const read = readSettings(folder, file);
      diagnostics.push(...read.diagnostics);
      settings = read.settings;
      if (read.ignores) withIgnores.add(file.file);
    }
  }
  for (const list of Object.values(documents)) list.sort((first, second) => (first.id < second.id ? -1 : 1));
  return { settings, glossary, documents, ids, withProse, withIgnores, diagnostics };
}

function emptyByKind<Value>(make: () => Value): Record<Kind, Value> {
  return {
    journey: make(),
    segment: make(),
    touchpoint: make(),
    channel: make(),
    team: make(),
    framework: make(),
    source: make(),
    metric: make(),
    goal: make(),
    opportunity: make(),
    initiative: make(),
    page: make(),
  };
}
