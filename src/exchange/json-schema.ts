import { z } from 'zod';
import { shippedFrameworks } from '../frameworks/index.ts';
import { rules } from '../rules/index.ts';
import { settingsSchema } from '../rules/settings-schema.ts';
import { glossaryFile, type Kind, kinds } from '../schema/kinds.ts';
import type { Referable } from '../schema/scalars.ts';

/** A JSON Schema (draft 2020-12, in words that draft 7 shares), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Names that references can lead to, by what they lead to; of a kind that is absent any name may stand. */
export type KnownNames = Partial<Readonly<Record<Referable, readonly string[]>>>;

/** The name of a schema: a kind of document, the settings or the terms of a book. */
export type SchemaName = Kind | 'book' | 'glossary';

/** The files that each schema is for, relative to the book. MDX has the same fields as front matter, which editors do not check. */
export const schemaFiles: Readonly<Record<SchemaName, readonly string[]>> = {
  ...mapKinds((kind) => [`${kinds[kind].folder}/**/*.yaml`, `${kinds[kind].folder}/**/*.yml`]),
  book: ['content/book.yaml', 'content/book.yml'],
  glossary: ['content/glossary.yaml', 'content/glossary.yml'],
};

const titles: Readonly<Record<SchemaName, string>> = {
  ...mapKinds((kind) => `A ${kind} of a Journeybook`.replace(/^A (?=[aeio])/, 'An ')),
  book: 'The settings of a Journeybook',
  glossary: 'The terms of a Journeybook',
};

/**
 * A schema for each kind of document, made from those that `check` holds documents against: an editor accepts what the
 * check accepts, apart from references, which only a book can resolve, and from what documents say together.
 *
 * @param known names that references lead to; without them any name may stand, and stages of shipped frameworks are offered
 */
export function documentSchemas(known: KnownNames = {}): ReadonlyMap<SchemaName, JsonSchema> {
  const schemas = {
    ...mapKinds((kind): z.ZodType => kinds[kind].schema),
    book: settingsSchema(rules),
    glossary: glossaryFile.schema,
  };
  return new Map(
    names.map((name) => [name, { ...asJsonSchema(schemas[name], known), title: titles[name] }] as const),
  );
}

const names: readonly SchemaName[] = [...Object.keys(kinds).filter(isKind), 'book', 'glossary'];

function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}

function asJsonSchema(schema: z.ZodType, known: KnownNames): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
    override({ jsonSchema }) {
      const { refersTo } = jsonSchema;
      if (typeof refersTo !== 'string') return;
      delete jsonSchema['refersTo'];
      offer(jsonSchema, offered(refersTo, known));
    },
  });
}

/** What an editor offers for a reference: as the only names, or beside any other. */
interface Offer {
  readonly names: readonly string[];
  readonly only: boolean;
}

function offered(refersTo: string, known: KnownNames): Offer {
  const names = Object.entries(known).find(([kind]) => kind === refersTo)?.[1];
  // A step is also one of the same file, and what justifies an opportunity may be a name outside of the book.
  if (names) return { names, only: refersTo !== 'step' && refersTo !== 'ground' };
  if (refersTo === 'framework') return { names: shippedFrameworks.map(({ id }) => id), only: false };
  if (refersTo !== 'stage') return { names: [], only: false };
  return {
    names: [...new Set(shippedFrameworks.flatMap(({ stages }) => stages.map(({ id }) => id)))],
    only: false,
  };
}

/** Lets a schema of a reference offer names; a name may also be written behind its kind, as in `touchpoint:checkout`. */
function offer(jsonSchema: Record<string, unknown>, { names: some, only }: Offer): void {
  if (some.length === 0 && !only) return;
  const others = only ? { type: 'string', pattern: '^[a-z]+:[^\\s#]+$' } : { type: 'string' };
  jsonSchema['anyOf'] = some.length === 0 ? [others] : [{ enum: some }, others];
}

function mapKinds<Value>(make: (kind: Kind) => Value): Record<Kind, Value> {
  return {
    journey: make('journey'),
    segment: make('segment'),
    touchpoint: make('touchpoint'),
    channel: make('channel'),
    team: make('team'),
    framework: make('framework'),
    source: make('source'),
    metric: make('metric'),
    goal: make('goal'),
    opportunity: make('opportunity'),
    initiative: make('initiative'),
    page: make('page'),
  };
}
