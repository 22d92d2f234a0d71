import type { z } from 'zod';
import {
  glossaryFile,
  type Kind,
  kinds,
  settings,
  type Typed,
  type TypedGlossary,
  type TypedSettings,
} from '../../schema/kinds.ts';
import type { PathProblem } from '../problem.ts';
import { explainIssues } from './explain-issues.ts';
import { withoutConsequences } from './explained.ts';
import { repair } from './repair.ts';

const schemas: { readonly [K in Kind]: { readonly schema: z.ZodType<Typed<K>> } } = kinds;

/** What a schema says of a document. */
export interface Validated<Data> {
  /** The document in one shape; without what is wrong with it, and absent where nothing sound remains. */
  readonly data?: Data;
  readonly problems: readonly PathProblem[];
  /** Names of the fields that had to be changed, wholly or in some part. */
  readonly repaired: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** Holds a document against the schema of its kind. */
export function validate<K extends Kind>(kind: K, data: object): Validated<Typed<K>> {
  return hold(data, schemas[kind].schema, kind);
}

/** Holds the settings of a book against their schema. */
export function validateSettings(data: object): Validated<TypedSettings> {
  return hold(data, settings.schema, 'book');
}

/** Holds the terms of a book against their schema. */
export function validateGlossary(data: object): Validated<TypedGlossary> {
  return hold(data, glossaryFile.schema, 'glossary');
}

function hold<Data>(data: object, schema: z.ZodType<Data>, noun: string): Validated<Data> {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [], repaired: nothing };
  const problems = explainIssues(result.error.issues, { schema, data, noun });
  const { data: sound } = schema.safeParse(repair(data, schema, problems));
  return {
    ...(sound !== undefined && { data: sound }),
    problems: withoutConsequences(problems),
    repaired: new Set(problems.map(({ change }) => String(change[0]))),
  };
}
