import type { Path } from '../problem.ts';
import { fieldsOf, schemaAt, valueAt } from './schema-at.ts';
import { code, mappingNoun, type Subject } from './words.ts';

/** How far below a mapping its field may have been meant: a step lies two levels below its journey. */
const depth = 3;

/** Where a field belongs that stands in the wrong mapping. */
export interface OtherPlace {
  readonly note: string;
  /** The field that is to hold it and is not there yet. */
  readonly container?: Path;
}

/** Where a field belongs that stands in the wrong mapping: around it or below it; undefined where it belongs nowhere. */
export function otherPlace(key: string, path: Path, subject: Subject): OtherPlace | undefined {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const around = path.slice(0, length);
    const value = valueAt(subject.data, around);
    const noun = mappingNoun(subject, around);
    if (Array.isArray(value) || noun === undefined) continue;
    if (fieldsOf(schemaAt(subject.schema, subject.data, around), value).includes(key))
      return { note: `${code(key)} is a field of the ${noun} around it: move it there.` };
  }
  const below = placeBelow(key, [path], subject, depth);
  if (below === undefined) return undefined;
  const { noun, container } = below;
  const isDirect = container.length === path.length + 1;
  if (!isDirect || valueAt(subject.data, container) !== undefined)
    return { note: `${code(key)} is a field of a ${noun}: write it in one.` };
  const [first = ''] = fieldsOf(schemaAt(subject.schema, subject.data, container), {});
  return {
    container,
    note: `${code(key)} is a field of a ${noun}: write ${code(`${String(container.at(-1))}:`)}, below it ${code(`- ${first}: …`)}, and ${code(key)} right under ${code(first)}.`,
  };
}

function placeBelow(
  key: string,
  paths: readonly Path[],
  subject: Subject,
  left: number,
): { readonly noun: string; readonly container: Path } | undefined {
  if (left === 0) return undefined;
  const fields = paths.flatMap((path) =>
    fieldsOf(schemaAt(subject.schema, subject.data, path), {}).map((field): Path => [...path, field]),
  );
  for (const path of fields) {
    const noun = mappingNoun(subject, path);
    if (noun !== undefined && fieldsOf(schemaAt(subject.schema, subject.data, path), {}).includes(key))
      return { noun, container: path };
  }
  return placeBelow(key, fields, subject, left - 1);
}
