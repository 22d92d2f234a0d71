import type { z } from 'zod';
import { type Kind, kinds, settings, type Typed, type TypedSettings } from '../../schema/kinds.ts';
import { explainIssues } from './explain-issues.ts';
import type { PathProblem } from '../problem.ts';

const schemas: { readonly [K in Kind]: { readonly schema: z.ZodType<Typed<K>> } } = kinds;

/** What a schema says of a document: its data in one shape, or everything that is wrong with it. */
export type Validated<Data> = { readonly data: Data } | { readonly problems: readonly PathProblem[] };

/** Holds a document against the schema of its kind. */
export function validate<K extends Kind>(kind: K, data: unknown): Validated<Typed<K>> {
  const { schema } = schemas[kind];
  const result = schema.safeParse(data);
  return result.success
    ? { data: result.data }
    : { problems: explainIssues(result.error.issues, { schema, data, noun: kind }) };
}

/** The settings of a book as far as they are sound, and everything that is wrong with them. */
export interface ValidatedSettings {
  readonly data: TypedSettings;
  /** Fields that had to be left out. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly PathProblem[];
}

/** Holds the settings of a book against their schema, field by field where something is wrong. */
export function validateSettings(data: object): ValidatedSettings {
  const whole = settings.schema.safeParse(data);
  if (whole.success) return { data: whole.data, broken: new Set(), problems: [] };
  const problems = explainIssues(whole.error.issues, { schema: settings.schema, data, noun: 'book' });
  const broken = new Set(problems.map(({ path }) => String(path[0])));
  const sound = settings.schema.safeParse(
    Object.fromEntries(Object.entries(data).filter(([field]) => !broken.has(field))),
  );
  return { data: sound.data ?? {}, broken, problems };
}
