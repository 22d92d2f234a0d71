import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { kinds, settings } from '../../src/schema/kinds.ts';

/**
 * The least that any check has to do: find the files of a book, read them, parse them with js-yaml and validate
 * them with zod. No linking and no diagnostics: it prints how many documents are valid, and that is all.
 *
 * `node test/bench/floor.ts FOLDER`
 */
const [root = '.'] = process.argv.slice(2);
const yaml = { schema: CORE_SCHEMA.withTags(mergeTag), maxTotalMergeKeys: -1 };

const folders = [
  ...Object.values(kinds).map(({ folder, schema }) => ({ files: filesIn(folder), schema })),
  { files: [`${settings.file}.yaml`], schema: settings.schema },
];
let valid = 0;
for (const { files, schema } of folders) {
  for (const file of files) {
    const data = load(readFileSync(path.join(root, file), 'utf8'), yaml);
    if (schema.safeParse(data).success) valid += 1;
  }
}
process.stdout.write(`${valid} documents are valid.\n`);

function filesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.yaml')).map((file) => path.join(folder, file));
  } catch {
    return [];
  }
}
