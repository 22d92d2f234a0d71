import { type Kind, kinds } from '../schema/kinds.ts';
import { pictureKindOf } from '../schema/picture.ts';
import type { BookFolder } from './book-folder.ts';
import type { Diagnostic } from './diagnostic.ts';
import { equalIds, noJourneys, strayFile, unknownFolder, wrongEnding, wrongName } from './file-findings.ts';
import { betterFileName } from './file-name.ts';
import { listFiles } from './list-files.ts';

/** A file that holds a document, or would if it could be opened. */
export interface BookFile {
  /** Relative to the book, with `/`, as it is called on disk. */
  readonly file: string;
  readonly kind: Kind | 'settings' | 'glossary';
  /** Its path under the folder of its kind, without the ending, in Unicode’s composed form. */
  readonly id: string;
  readonly format: 'yaml' | 'mdx';
  /** It has been reported and must not be opened. */
  readonly refused: boolean;
}

/** What a walk through a book finds. */
export interface FoundFiles {
  /** In the order of their paths: content first, then journeys. */
  readonly files: readonly BookFile[];
  /** What lies beside documents and can be opened: pictures, figures. */
  readonly others: readonly string[];
  /** Paths behind which there may be files that were not seen; why has been reported. */
  readonly unseen: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds of which there may be documents that were not seen. */
  readonly incomplete: ReadonlySet<Kind>;
}

const ending = /\.(ya?ml|mdx)$/;
const settingsFile = /^content\/book\.ya?ml$/;
const glossaryFile = /^content\/glossary\.ya?ml$/;

const folders = new Map<string, Kind>();
for (const kind of Object.keys(kinds)) if (isKind(kind)) folders.set(kinds[kind].folder, kind);

function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}

/** Walks through a book and finds every file that holds a document, in an order that is always the same. */
export function findFiles({ root, unsaved }: BookFolder): FoundFiles {
  const files: BookFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const incomplete = new Set<Kind>();
  const reported = new Set<string>();
  const others: string[] = [];
  const notSeen: string[] = [];

  function once(about: string, finding: Diagnostic | undefined) {
    if (!finding || reported.has(about)) return;
    reported.add(about);
    diagnostics.push(finding);
  }

  function sort(file: string, refused: boolean) {
    // A file in place of a folder holds nothing of a book.
    if (!file.includes('/')) return;
    const folder = folderOf(file);
    const kind = folders.get(folder);
    if (settingsFile.test(file)) {
      files.push({ file, kind: 'settings', id: 'book', format: 'yaml', refused });
    } else if (glossaryFile.test(file)) {
      files.push({ file, kind: 'glossary', id: 'glossary', format: 'yaml', refused });
    } else if (kind !== undefined) {
      if (!ending.test(file)) {
        if (!refused) others.push(file);
        if (!refused) once(file, wrongEnding(file));
        return;
      }
      files.push({
        file,
        kind,
        id: idOf(file, folder),
        format: file.endsWith('.mdx') ? 'mdx' : 'yaml',
        refused,
      });
    } else if (!refused) {
      others.push(file);
      // Pictures may lie in a folder of their own.
      if (pictureKindOf(file)) return;
      if (folder !== 'content') once(folder, unknownFolder(folder, folders.keys()));
      else once(file, strayFile(file, folders.keys()));
    }
  }

  /** Files that are nowhere but in an editor. */
  function addUnsaved() {
    const saved = new Set(files.map(({ file }) => file));
    const others = [...(unsaved?.keys() ?? [])].filter((file) => !saved.has(file));
    for (const file of others) sort(file, false);
    if (others.length > 0) files.sort(byPath);
  }

  for (const { files: listed, diagnostics: found, unseen } of [
    listFiles(root, 'content'),
    listFiles(root, 'journeys'),
  ]) {
    diagnostics.push(...found);
    notSeen.push(...unseen);
    for (const { file, refused } of listed) sort(file, refused);
    for (const [folder, kind] of folders) {
      if (unseen.some((file) => lies(file, folder) || lies(folder, file))) incomplete.add(kind);
    }
  }
  addUnsaved();
  for (const { file, kind } of files) {
    if (kind === 'settings' || kind === 'glossary') continue;
    for (const part of parts(file, kinds[kind].folder)) once(part, wrongName(part));
  }
  diagnostics.push(...equalIds(files));
  if (!incomplete.has('journey') && !files.some(({ kind }) => kind === 'journey'))
    diagnostics.push(noJourneys());
  return { files, others, unseen: notSeen, diagnostics, incomplete };
}

function byPath({ file: one }: BookFile, { file: other }: BookFile): number {
  return one < other ? -1 : 1;
}

/** The id a file would have if every part of its path were a good name. */
export function betterId({ id }: BookFile): string {
  return id.split('/').map(betterFileName).join('/');
}

/** The folder that decides of what kind a file is: the first one, or the first two in `content/`. */
function folderOf(file: string): string {
  const depth = file.startsWith('content/') ? 2 : 1;
  const names = file.split('/');
  return names.slice(0, Math.min(depth, names.length - 1)).join('/');
}

function idOf(file: string, folder: string): string {
  return file
    .slice(folder.length + 1)
    .replace(ending, '')
    .normalize('NFC');
}

/** Every folder below `folder` that a file lies in, and the file itself. */
function parts(file: string, folder: string): string[] {
  const names = file.slice(folder.length + 1).split('/');
  return names.map((_, index) => [folder, ...names.slice(0, index + 1)].join('/'));
}

function lies(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}
