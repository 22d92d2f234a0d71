import { z } from 'zod';

/** What a schema of data describes, as the program has it: nothing of it is ever changed. */
export type Data<Schema extends z.ZodType> = Unchanging<z.output<Schema>>;

type Unchanging<Value> = Value extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> }
    : Value;

/** Some fields by their names. */
export type Fields = Readonly<Record<string, z.ZodType>>;

/**
 * The schema of something people write, as data has it: in other shapes, because every reference is resolved and every
 * default filled in, but in the same words. A field of both is described by the sentence it has in what is written;
 * only fields that are not written need one of their own.
 */
export function asWritten<Shape extends Fields>(written: z.ZodObject, fields: Shape) {
  const told = { ...fields };
  for (const [name, field] of Object.entries(fields)) {
    const sentence = sentenceOf(written, name);
    if (sentence !== undefined) Reflect.set(told, name, field.describe(sentence));
  }
  return z.strictObject(told);
}

function sentenceOf({ shape }: z.ZodObject, name: string): string | undefined {
  return Object.hasOwn(shape, name) ? z.globalRegistry.get(shape[name] ?? z.never())?.description : undefined;
}
