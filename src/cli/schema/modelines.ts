import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findFiles } from '../../book/find-files.ts';
import type { SchemaName } from '../../exchange/json-schema.ts';
import { writeAtomically } from '../../book/write-atomically.ts';

/** A comment by which yaml-language-server, and JetBrains with it, find the schema of a file. */
const modeline = /^#\s*yaml-language-server:\s*\$schema=\S*[^\r\n]*(\r?\n|$)/m;

/**
 * Names the schema of each YAML file of a book in its first line, or mends the line that names another.
 *
 * @returns the files that were changed
 */
export function addModelines(folder: string, places: ReadonlyMap<SchemaName, string>): readonly string[] {
  return findFiles({ root: folder }).files.flatMap(({ file, kind, format, refused }) => {
    const schema = places.get(kind === 'settings' ? 'book' : kind);
    if (refused || format !== 'yaml' || schema === undefined) return [];
    const place = realpathSync(path.join(folder, file));
    const written = readFileSync(place, 'utf8');
    const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
    const text = written.slice(mark.length);
    const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
    const line = `# yaml-language-server: $schema=${path.relative(path.dirname(place), schema).split(path.sep).join('/')}${lineBreak}`;
    const changed = modeline.test(text) ? text.replace(modeline, () => line) : line + text;
    if (changed === text) return [];
    writeAtomically(place, mark + changed);
    return [path.join(folder, file)];
  });
}
