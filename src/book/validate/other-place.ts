import type { Path } from '../problem.ts';
import { fieldsOf, schemaAt, valueAt } from './schema-at.ts';
import { code, mappingNoun, type Subject } from './words.ts';

/** How far below a mapping its field may have been meant: a step lies two levels below its journey. */
const depth = 3;

/** Where a field belongs that stands in the wrong mapping: around it or below it; undefined where it belongs nowhere. */
export function otherPlace(key: string, path: Path, subject: Subject): string | undefined {
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const around = path.slice(0, length);
    const value = valueAt(subject.data, around);
    const noun = mappingNoun(subject, around);
    if (Array.isArray(value) || noun === undefined) continue;
    if (fieldsOf(schemaAt(subject.schema, subject.data, around), value).includes(key))
      return `${code(key)} is a field of the ${noun} around it: move it there.`;
  }
  const below = nounBelow(key, [path], subject, depth);
  return below === undefined ? undefined : `${code(key)} is a field of a ${below}: write it in one.`;
}

function nounBelow(key: string, paths: readonly Path[], subject: Subject, left: number): string | undefined {
  if (left === 0) return undefined;
  const fields = paths.flatMap((path) =>
    fieldsOf(schemaAt(subject.schema, subject.data, path), {}).map((field): Path => [...path, field]),
  );
  for (const path of fields) {
    const noun = mappingNoun(subject, path);
    if (noun !== undefined && fieldsOf(schemaAt(subject.schema, subject.data, path), {}).includes(key))
      return noun;
  }
  return nounBelow(key, fields, subject, left - 1);
}
