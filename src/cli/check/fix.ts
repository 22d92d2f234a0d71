import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Edit } from '../../book/diagnostic.ts';
import { writeAtomically } from '../../book/write-atomically.ts';

/**
 * Makes the changes that are certain to mend what was found, each file at once. Of changes that overlap, the later ones
 * wait for the next round.
 *
 * @returns how many findings were mended
 */
export function applyFixes(root: string, diagnostics: readonly Diagnostic[]): number {
  let mended = 0;
  for (const [file, found] of Map.groupBy(diagnostics, ({ file }) => file)) {
    const fixes = withoutOverlap(found.flatMap(({ fix }) => (fix ? [fix] : [])));
    if (fixes.length === 0) continue;
    // What a link leads to is written, not the link.
    const place = realpathSync(path.join(root, file));
    const written = readFileSync(place, 'utf8');
    const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
    writeAtomically(place, mark + edited(written.slice(mark.length), fixes.flat()));
    mended += fixes.length;
  }
  return mended;
}

function withoutOverlap(fixes: readonly (readonly Edit[])[]): readonly (readonly Edit[])[] {
  const taken: Edit[] = [];
  return fixes.filter((fix) => {
    if (fix.some((edit) => taken.some((other) => edit.start < other.end && other.start < edit.end)))
      return false;
    if (fix.some((edit) => taken.some((other) => edit.start === other.start))) return false;
    taken.push(...fix);
    return true;
  });
}

/** A text with some changes made. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: by } of edits.toSorted((one, other) => one.start - other.start)) {
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}
