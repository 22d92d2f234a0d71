import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { betterFileName, objectionTo } from './file-name.ts';
import { nearest } from './nearest.ts';

/** What somebody may have taken for a document. Data and pictures lie beside documents on purpose. */
const almostDocument = /(^|\/)[^./]+$|\.(md|markdown|txt|json[5c]?|toml|ya?ml|mdx)(\.\w+)?$/i;
const aboutTheFolder = /(^|\/)(readme|licen[cs]e|notice|codeowners|owners)(\.\w+)?$/i;

/** The book has no journeys: how to begin. */
export function noJourneys(): Diagnostic {
  return diagnostic({
    rule: 'no-journeys',
    file: 'journeys',
    reason: 'This book has no journeys.',
    note: `Create the file journeys/first.yaml, for example with these lines:

title: Buying a ticket
phases:
  - { stage: engage, steps: [I see a poster] }`,
  });
}

/** A file below a known folder whose ending is not read; undefined for files that belong beside documents. */
export function wrongEnding(file: string): Diagnostic | undefined {
  if (!almostDocument.test(file) || aboutTheFolder.test(file)) return undefined;
  const prose = /\.(md|markdown|txt)$/i.test(file) && !/\.ya?ml\.txt$/i.test(file);
  const better =
    file.replace(/(\.(md|markdown|txt|json[5c]?|toml|ya?ml|mdx))+(\.\w+)?$/i, '') +
    (prose ? '.mdx' : '.yaml');
  return diagnostic({
    rule: 'file-type',
    file,
    reason: `This file is not read: documents end in .yaml, .yml or .mdx.`,
    note: prose
      ? `Name it ${better} and give it front matter, or move it out of the book.`
      : `Name it ${better} and write it as YAML, or move it out of the book.`,
  });
}

/** A file directly under `content/` that is none of those a book has there; undefined for what is no document. */
export function strayFile(file: string, folders: Iterable<string>): Diagnostic | undefined {
  if (!almostDocument.test(file) || aboutTheFolder.test(file)) return undefined;
  const name = file.replace(/^content\/|\.\w+$/g, '');
  const meant = nearest(name, ['book', 'glossary']);
  const folder = nearest(name, contentFolders(folders));
  return diagnostic({
    rule: 'unknown-file',
    file,
    reason: 'This file is not read: directly under content/ there are only book.yaml and glossary.yaml.',
    note:
      meant === undefined
        ? `Move it into ${folder === undefined ? 'the folder of its kind' : `the folder content/${folder}/`}.`
        : `Did you mean content/${meant}.yaml?`,
  });
}

/** A folder under `content/` that is none of those a book has. */
export function unknownFolder(folder: string, folders: Iterable<string>): Diagnostic {
  const known = contentFolders(folders);
  const meant = nearest(folder.replace('content/', ''), known);
  return diagnostic({
    rule: 'unknown-folder',
    file: folder,
    reason: 'Nothing in this folder is read: no kind of document lives here.',
    note:
      meant === undefined
        ? `The folders in content/ are ${known.join(', ')}.`
        : `Did you mean content/${meant}?`,
  });
}

function contentFolders(folders: Iterable<string>): string[] {
  return [...folders].flatMap((folder) =>
    folder.startsWith('content/') ? folder.slice('content/'.length) : [],
  );
}

/** A folder or a file whose name cannot be part of an id; undefined when it can. */
export function wrongName(file: string): Diagnostic | undefined {
  const ending = /\.(ya?ml|mdx)$/.exec(file)?.[0] ?? '';
  const name = file.slice(file.lastIndexOf('/') + 1, file.length - ending.length);
  const objection = objectionTo(name);
  if (objection === undefined) return undefined;
  return diagnostic({
    rule: 'file-name',
    file,
    reason: `The name “${name}” ${objection}, so it cannot be part of an id and an address.`,
    note: `Rename it to ${betterFileName(name)}${ending}.`,
  });
}

/** Files of one kind with the same id, or with ids some file systems cannot tell apart. */
export function equalIds(
  files: readonly { readonly file: string; readonly kind: string; readonly id: string }[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const first = new Map<string, { file: string; id: string }>();
  for (const { file, kind, id } of files) {
    const key = `${kind}:${id.toLowerCase().normalize('NFC')}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, { file, id });
      continue;
    }
    found.push(
      diagnostic({
        rule: 'duplicate-id',
        file,
        reason: sameId({ file, id }, other),
        note: 'Rename one of the two files, or merge them.',
      }),
    );
  }
  return found;
}

function sameId(one: { file: string; id: string }, other: { file: string; id: string }): string {
  if (one.id !== other.id) {
    return `The ids \`${one.id}\` and \`${other.id}\` (${other.file}) differ only in case, which some file systems cannot tell apart.`;
  }
  return one.file.normalize('NFC') === other.file.normalize('NFC')
    ? 'Two files have this name: Unicode spells it in two ways, and only one of them shows.'
    : `This file and ${other.file} both have the id \`${one.id}\`.`;
}
