import { z } from 'zod';

/** The fields of objects that some data has, by the shape of the object: schemas that differ in a sentence share it. */
export type SeenFields = Map<z.ZodObject['shape'], Set<string>>;

/** A field of a schema. */
export interface SchemaField {
  readonly shape: z.ZodObject['shape'];
  readonly name: string;
  readonly field: z.ZodType;
  /** The names that lead to it. */
  readonly path: string;
}

/** The schemas that a schema is made of, other than the fields of an object. */
function partsOf(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return [schema.unwrap()];
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodUnion) return schema.options;
  return [];
}

/** Every field of a schema, each object once. */
export function everyField(
  schema: unknown,
  path = '',
  known = new Set<z.ZodObject['shape']>(),
): readonly SchemaField[] {
  if (!(schema instanceof z.ZodObject))
    return partsOf(schema).flatMap((part) => everyField(part, path, known));
  const { shape } = schema;
  if (known.has(shape)) return [];
  known.add(shape);
  return Object.entries(shape).flatMap(([name, field]) => {
    if (!(field instanceof z.ZodType)) throw new Error(`${path}.${name} is no schema.`);
    const here = `${path}.${name}`;
    return [{ shape, name, field, path: here }, ...everyField(field, here, known)];
  });
}

/** Notes which fields of a schema some sound data has. */
export function seeFields(schema: unknown, data: unknown, seen: SeenFields): void {
  if (data === null || data === undefined) return;
  if (schema instanceof z.ZodObject) {
    const names = seen.get(schema.shape) ?? new Set();
    seen.set(schema.shape, names);
    for (const [name, value] of Object.entries(data)) {
      names.add(name);
      seeFields(schema.shape[name], value, seen);
    }
  } else if (schema instanceof z.ZodArray && Array.isArray(data)) {
    for (const item of data) seeFields(schema.element, item, seen);
  } else if (schema instanceof z.ZodRecord) {
    for (const value of Object.values(data)) seeFields(schema.valueType, value, seen);
  } else if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => z.safeParse(option, data).success);
    seeFields(fitting, data, seen);
  } else for (const part of partsOf(schema)) seeFields(part, data, seen);
}
