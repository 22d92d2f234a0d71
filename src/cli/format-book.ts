import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { openDocument } from '../book/document-text.ts';
import { findFiles } from '../book/find-files.ts';
import { formatDocument } from '../book/format/format-document.ts';
import { parseYaml } from '../book/parse-yaml.ts';
import { pathFrom } from './report/checked.ts';
import { writeAtomically } from '../book/write-atomically.ts';

/** What came of formatting a book; paths are those from the current folder. */
export interface Formatted {
  /** Files that were changed, or would be. */
  readonly changed: readonly string[];
  /** Files that stay as they are although they may not be formatted, and why. */
  readonly left: readonly { readonly file: string; readonly why: string; readonly error: boolean }[];
}

/** Formats every document of a book; without `write`, only finds those that would change. */
export function formatBook(root: string, { write }: { readonly write: boolean }): Formatted {
  const changed: string[] = [];
  const left: Formatted['left'][number][] = [];
  for (const found of findFiles({ root }).files) {
    if (found.refused) continue;
    const { file, kind } = found;
    const shown = pathFrom(undefined, root, file);
    const document = openDocument({ root }, found);
    const problem =
      'problem' in document ? document.problem : 'problem' in parseYaml(document.yaml) ? 'yaml' : undefined;
    if (problem !== undefined || 'problem' in document) {
      left.push({ file: shown, why: 'it cannot be read; journeybook check tells why.', error: true });
      continue;
    }
    const formatted = formatDocument(document, kind);
    if (formatted === undefined)
      left.push({ file: shown, why: 'no other layout was found that says the same.', error: false });
    else if (formatted !== document.text) {
      changed.push(shown);
      if (write) rewrite(path.join(root, file), formatted);
    }
  }
  return { changed, left };
}

/** Writes what a link leads to, not the link, and keeps a byte order mark. */
function rewrite(file: string, text: string): void {
  const place = realpathSync(file);
  const mark = readFileSync(place, 'utf8').startsWith('\uFEFF') ? '\uFEFF' : '';
  writeAtomically(place, mark + text);
}
