import { z } from 'zod';
import type { Fields } from '../../schema/data/as-written.ts';
import { book } from '../../schema/data/book.ts';
import { report } from '../../schema/data/report.ts';
import { dataKinds } from './kinds/index.ts';

/** The version of what data says. It grows when a program that reads it would have to change. */
export const dataVersion = 1;

/** What begins every file of data. */
function head(kind: string) {
  return {
    $schema: z.string().describe('Where this description is, seen from the file'),
    version: z
      .literal(dataVersion)
      .describe(
        'The version of what the file says. Fields are added without a new one; it grows when one is taken away or means something else',
      ),
    kind: z.literal(kind).describe('What the file is about: the name of its schema'),
  };
}

const convention =
  'In a document, a field that nobody wrote is absent; in what is found out, what cannot be known is null. Ids are those of the book, addresses lie within the site.';

function schemaOf(kind: string, says: string, fields: Fields) {
  return z
    .strictObject({ ...head(kind), ...fields })
    .meta({ title: kind, description: `${says} ${convention}` });
}

/** The schema of each kind of file of data, by its name: of the whole book, and beside each kind of page. */
export const dataSchemas: ReadonlyMap<string, z.ZodObject> = new Map([
  ['book', schemaOf('book', 'Everything the book holds, with every reference resolved.', book.shape)],
  ...Object.entries(dataKinds).map(
    ([kind, { says, fields }]) => [kind, schemaOf(kind, says, fields)] as const,
  ),
]);

/** The address of a schema within the site. */
export function addressOfSchema(kind: string): string {
  return `schemas/${kind}.schema.json`;
}

/** What each kind of data says, and the report of the command, as JSON Schema (draft 2020-12), by name. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    [...dataSchemas, ['report', report] as const].map(([kind, schema]) => [
      kind,
      z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' }),
    ]),
  );
}
