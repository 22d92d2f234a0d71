import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { applyEdits, modify, parse, type ParseError } from 'jsonc-parser';
import { documentSchemas, schemaFiles, type SchemaName } from '../../exchange/json-schema.ts';
import { knownNames } from '../../exchange/known-names.ts';
import { loadParts } from '../../book/load.ts';
import { writeAtomically } from '../../book/write-atomically.ts';
import { addModelines } from './modelines.ts';

/** What schemas to write, and where to. */
export interface SchemaRequest {
  /** The absolute path of the book. */
  readonly folder: string;
  /** The absolute path of the folder they go to. */
  readonly out: string;
  /** References take only the names that the book knows. */
  readonly ids: boolean;
  /** Tell VS Code which files they are for. */
  readonly wire: boolean;
  /** Tell every editor, in the first line of each file. */
  readonly modelines: boolean;
}

type Talk = Pick<NodeJS.WriteStream, 'write'>;

/** Writes a schema for each kind of document and says where; false where the settings of an editor cannot be read. */
export async function writeSchemas(
  { folder, out, ids, wire, modelines }: SchemaRequest,
  result: Talk,
  talk: Talk,
): Promise<boolean> {
  const known = ids ? knownNames((await loadParts(folder)).sound) : {};
  const places = new Map<SchemaName, string>();
  for (const [name, schema] of documentSchemas(known)) {
    const file = path.join(out, `${name}.schema.json`);
    places.set(name, file);
    writeAtomically(file, `${JSON.stringify(schema, null, 2)}\n`);
    result.write(`${shown(file)}\n`);
  }
  if (modelines) {
    for (const file of addModelines(folder, places)) result.write(`${shown(file)}\n`);
  }
  if (!wire) return true;
  const settings = path.join(folder, '.vscode/settings.json');
  const before = existsSync(settings) ? readFileSync(settings, 'utf8') : '{}\n';
  const wired = withSchemas(before, folder, places);
  if (wired === undefined) {
    talk.write(
      `error: ${shown(settings)} is not read as JSON, so it stays as it is.\nMend it, or add yaml.schemas by hand.\n`,
    );
    return false;
  }
  writeAtomically(settings, wired);
  result.write(`${shown(settings)}\n`);
  return true;
}

/** The settings of VS Code with what each schema is for; undefined where they are no JSON with comments. */
function withSchemas(
  settings: string,
  folder: string,
  places: ReadonlyMap<SchemaName, string>,
): string | undefined {
  const errors: ParseError[] = [];
  const read: unknown = parse(settings, errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof read !== 'object' || read === null) return undefined;
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return [...places].reduce((text, [name, file]) => {
    const place = `./${path.relative(folder, file).split(path.sep).join('/')}`;
    return applyEdits(text, modify(text, ['yaml.schemas', place], schemaFiles[name], { formattingOptions }));
  }, settings);
}

function shown(file: string): string {
  return path.relative('', file).split(path.sep).join('/');
}
