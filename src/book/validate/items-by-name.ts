import type { Path } from '../problem.ts';
import { type Explained, ofValue } from './explained.ts';
import { fieldsOf, schemaAt, takesLists, valueAt } from './schema-at.ts';
import { code, type Subject } from './words.ts';

/**
 * Tells of a list that was written as a mapping of names, such as `phases: { engage: … }`, as that one slip, instead of
 * fields that are unknown and others that are missing.
 */
export function withItemsByName(problems: readonly Explained[], subject: Subject): readonly Explained[] {
  const lists = new Map<string, Path>();
  for (const { rule, path } of problems) {
    const place = path.slice(0, -1);
    if (rule === 'unknown-key' && isItemsByName(place, subject)) lists.set(JSON.stringify(place), place);
  }
  if (lists.size === 0) return problems;
  return [
    ...problems.filter(({ rule, path }) => {
      const place = rule === 'unknown-key' ? path.slice(0, -1) : rule === 'missing-field' ? path : undefined;
      return place === undefined || !lists.has(JSON.stringify(place));
    }),
    ...[...lists.values()].map((place): Explained => {
      const [first = ''] = fieldsOf(schemaAt(subject.schema, subject.data, place), {});
      return {
        ...ofValue(
          'wrong-type',
          place,
          `${code(place.at(-1))} is a list, but is written here as a mapping.`,
          `Begin each item with a hyphen and its fields: \`- ${first}: …\`.`,
        ),
        at: 'key',
      };
    }),
  ];
}

/** A mapping where a list belongs, none of whose names is that of a field. */
function isItemsByName(place: Path, { schema, data }: Subject): boolean {
  const value = valueAt(data, place);
  const found = schemaAt(schema, data, place);
  if (place.length === 0 || typeof value !== 'object' || value === null || !takesLists(found)) return false;
  const fields = fieldsOf(found, value);
  return Object.keys(value).every((name) => !fields.includes(name));
}
