import type { z } from 'zod';
import { standIn } from '../stand-in.ts';
import type { Path } from '../problem.ts';
import type { Explained } from './explained.ts';
import { accepts, schemaAt, valueAt } from './schema-at.ts';

/**
 * A copy of a document in which whatever is wrong was taken out or replaced by a stand-in, so that what is
 * sound can still be judged. Lists keep their length: a place in the copy is the same place in the document.
 */
export function repair(data: object, schema: z.ZodType, problems: readonly Explained[]): object {
  const copy = structuredClone(data);
  for (const { rule, change } of problems) {
    if (rule === 'unknown-key') set(copy, change, undefined);
    else mend(copy, schema, change);
  }
  return copy;
}

/** Takes out a value, or replaces it; where neither is allowed, does so with what it is part of. */
function mend(copy: object, schema: z.ZodType, path: Path): void {
  for (let length = path.length; length > 0; length -= 1) {
    const place = path.slice(0, length);
    const allowed = schemaAt(schema, copy, place);
    const inList = Array.isArray(valueAt(copy, place.slice(0, -1)));
    const candidates = inList ? [standIn, []] : [undefined, standIn, []];
    const fitting = candidates.findIndex((value) => accepts(allowed, value));
    if (fitting < 0) continue;
    set(copy, place, candidates[fitting]);
    return;
  }
}

function set(copy: object, path: Path, value: unknown): void {
  const parent = valueAt(copy, path.slice(0, -1));
  const name = path.at(-1);
  if (typeof parent !== 'object' || parent === null || name === undefined) return;
  if (value === undefined) Reflect.deleteProperty(parent, name);
  else Reflect.set(parent, name, value);
}
