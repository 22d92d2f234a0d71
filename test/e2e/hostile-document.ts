import { z } from 'zod';

/** What documents cannot choose freely, by the field or the last part of it: names that must be known, dates, addresses, … */
export type Bound = Readonly<Record<string, unknown>>;

/**
 * A document with every field its schema has, in which every text that may be anything is hostile. It follows
 * the schema, so a new field is hostile from its first day.
 *
 * @param field the path of the field, such as `journey.title`
 * @param text the hostile text for a field
 */
export function hostileDocument(
  schema: z.core.$ZodType,
  field: string,
  text: (field: string) => string,
  bound: Bound,
): unknown {
  const known = bound[field] ?? bound[field.slice(field.lastIndexOf('.') + 1)];
  if (known !== undefined && z.safeParse(schema, known).success) return known;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = (one: z.core.$ZodType, path = field) => hostileDocument(one, path, text, bound);
  switch (def.type) {
    case 'optional':
      return inner(def.innerType);
    case 'pipe':
      return inner(def.in);
    case 'object': {
      const fields = Object.entries(def.shape);
      return Object.fromEntries(fields.map(([key, value]) => [key, inner(value, `${field}.${key}`)]));
    }
    case 'union':
      return inner(richest(def.options));
    case 'array':
      return [inner(def.element)];
    case 'record':
      return { [text(field)]: text(field) };
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'string':
      return text(field);
    default:
      throw new Error(`What would be hostile where ${field} asks for ${def.type}?`);
  }
}

/** Of several ways to write something, the one that holds the most. */
function richest(options: readonly z.core.$ZodType[]): z.core.$ZodType {
  const order = ['object', 'record', 'array', 'string', 'number'];
  const rank = (one: z.core.$ZodType): number => {
    const { def } = (one as z.core.$ZodTypes)._zod;
    return def.type === 'pipe' ? rank(def.in) : order.indexOf(def.type);
  };
  return options.reduce((best, one) => (rank(one) < rank(best) ? one : best));
}
