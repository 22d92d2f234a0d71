import { z } from 'zod';
import { isReferable, type Referable } from '../../schema/scalars.ts';
import type { Path } from '../problem.ts';

/** The value a path leads to in parsed data; undefined when there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    return Object.entries(value).find(([key]) => key === String(name))?.[1];
  }, data);
}

/** The schema of the value a path leads to; undefined where the schema knows no such value. */
export function schemaAt(schema: unknown, data: unknown, path: Path): unknown {
  let value = data;
  let found = schema;
  for (const name of path) {
    found = inside(concrete(found, value), name);
    value = valueAt(value, [name]);
  }
  return found;
}

/** What a schema says belongs in its place. */
export function descriptionOf(schema: unknown): string | undefined {
  return schema instanceof z.ZodType ? schema.description : undefined;
}

/** The names of the fields a mapping may have, in the order of the format; none where any name is allowed. */
export function fieldsOf(schema: unknown, value: unknown): string[] {
  const found = concrete(schema, value);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** The scale of a number. */
export function scaleOf(schema: unknown, value: unknown): { min: number; max: number } | undefined {
  const found = concrete(schema, value);
  if (!(found instanceof z.ZodNumber)) return undefined;
  const { minValue: min, maxValue: max } = found;
  // A whole number without a bound is bounded by what can be counted exactly.
  const bounded = min !== null && max !== null && max < Number.MAX_SAFE_INTEGER;
  return bounded ? { min, max } : undefined;
}

/** Whether a schema takes a value instead of the one that was written. */
export function accepts(schema: unknown, value: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse(value).success;
}

/** The kind of document whose name belongs in a place, such as `touchpoint`. */
export function refersTo(schema: unknown): Referable | undefined {
  const found = concrete(schema, '');
  const kind = found instanceof z.ZodType ? found.meta()?.['refersTo'] : undefined;
  return typeof kind === 'string' && isReferable(kind) ? kind : undefined;
}

/** Whether a list may stand where a schema does. */
export function takesLists(schema: unknown): boolean {
  return concrete(schema, []) instanceof z.ZodArray;
}

/** Whether a mapping stands here whose keys are names that people choose. */
export function isRecord(schema: unknown, value: unknown): boolean {
  return concrete(schema, value) instanceof z.ZodRecord;
}

function inside(schema: unknown, name: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[name];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** The schema for a value under all that may be wrapped around it: of several, the one for values of its type. */
function concrete(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return concrete(schema.unwrap(), value);
  if (schema instanceof z.ZodPipe) return concrete(schema.in, value);
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options.map((option) => concrete(option, value));
  return options.find((option) => fits(option, value)) ?? options[0];
}

function fits(schema: unknown, value: unknown): boolean {
  if (typeof value === 'string') return schema instanceof z.ZodString || schema instanceof z.ZodEnum;
  if (typeof value === 'number') return schema instanceof z.ZodNumber;
  if (Array.isArray(value)) return schema instanceof z.ZodArray;
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord;
}
