import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { errorCode, saidPlainly } from './system-error.ts';

/** A file below a folder of a book. */
export interface ListedFile {
  /** Relative to the book, with `/`, as it is called on disk. */
  readonly file: string;
  /** It has been reported and must not be opened. */
  readonly refused: boolean;
}

/** Every file below a folder of a book. */
export interface ListedFiles {
  /** In the order of their paths, which is the same on every machine. */
  readonly files: readonly ListedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Paths, relative to the book, behind which there may be files that were not seen. */
  readonly unseen: readonly string[];
}

/** A folder on the walk, and where it really lies. */
interface Folder {
  readonly file: string;
  readonly real: string;
  /** It was reached through a symbolic link. */
  readonly linked: boolean;
}

/**
 * Lists the files below a folder of a book. Names that begin with a dot are left out. Symbolic links are
 * followed as long as they stay in the book; a link that leaves it, breaks or runs in a circle is reported.
 */
export function listFiles(root: string, start: string): ListedFiles {
  const files: ListedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const unseen: string[] = [];
  const first = lstatSync(path.join(root, start), { throwIfNoEntry: false });
  if (!first) return { files, diagnostics, unseen };
  const realRoot = realpathSync(root);

  function visit(
    file: string,
    entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>,
    parent: Folder,
  ) {
    if (entry.isFile()) files.push({ file, refused: false });
    else if (entry.isDirectory())
      open({ ...parent, file, real: path.join(parent.real, path.basename(file)) });
    else if (entry.isSymbolicLink()) follow(file, parent);
    else
      refuse(
        diagnostic({
          rule: 'unreadable-file',
          file,
          reason: 'This is not a regular file.',
          note: 'Remove it from the book.',
        }),
      );
  }

  function open(folder: Folder) {
    const entries = attempt(folder.file, () =>
      readdirSync(path.join(root, folder.file), { withFileTypes: true }),
    );
    if (!entries) return;
    entries.sort((first, second) => (first.name < second.name ? -1 : 1));
    for (const entry of entries) {
      if (!entry.name.startsWith('.')) visit(`${folder.file}/${entry.name}`, entry, folder);
    }
  }

  function follow(file: string, parent: Folder) {
    const real = attempt(file, () => realpathSync(path.join(root, file)));
    if (real === undefined) return;
    const target = attempt(file, () => statSync(real));
    if (!target) return;
    if (!isInside(real, realRoot)) {
      refuse(
        diagnostic({
          rule: 'link-leaves-book',
          file,
          reason: 'This symbolic link leads out of the book.',
          note: 'Replace it with a copy of what it leads to, or with a link to a file of this book.',
        }),
      );
    } else if (!target.isDirectory()) {
      visit(file, target, parent);
    } else if (parent.linked || isInside(parent.real, real)) {
      refuse(
        diagnostic({
          rule: 'broken-link',
          file,
          reason: parent.linked
            ? 'This symbolic link to a folder lies in a folder that was itself reached through a link.'
            : 'This symbolic link leads back to a folder that holds it.',
          note: 'Remove the link.',
        }),
      );
    } else {
      open({ file, real, linked: true });
    }
  }

  function refuse(reported: Diagnostic) {
    diagnostics.push(reported);
    files.push({ file: reported.file, refused: true });
    unseen.push(reported.file);
  }

  function attempt<Result>(file: string, action: () => Result): Result | undefined {
    try {
      return action();
    } catch (error) {
      const broken = ['ENOENT', 'ELOOP'].includes(errorCode(error));
      refuse(
        broken
          ? diagnostic({
              rule: 'broken-link',
              file,
              reason: 'This symbolic link leads nowhere.',
              note: 'Remove it, or let it lead to a file of this book.',
            })
          : diagnostic({ rule: 'unreadable-file', file, ...saidPlainly(error) }),
      );
      return undefined;
    }
  }

  visit(start, first, { file: '', real: realRoot, linked: false });
  return { files, diagnostics, unseen };
}

function isInside(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}
