import type { Path } from '../problem.ts';
import { type Explained, ofValue } from './explained.ts';
import { accepts, fieldsOf, refersTo, schemaAt, takesLists, valueAt } from './schema-at.ts';
import { code, pairs, type Subject } from './words.ts';

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
      const [[name, value] = ['', undefined]] = Object.entries(valueAt(subject.data, place) ?? {});
      return {
        ...ofValue(
          'wrong-type',
          place,
          `${code(place.at(-1))} must be a list, but is ${pairs}.`,
          asItems(name, value, place, subject),
        ),
        at: 'mapping',
      };
    }),
  ];
}

/**
 * How the items meant by names and values are written: the name in the first field, the value in the field that takes
 * it; where several do, that is for people to say. A value of several lines is left to its author.
 */
function asItems(name: string, value: unknown, place: Path, { schema, data }: Subject): string {
  const found = schemaAt(schema, data, place);
  const [first = '', ...others] = fieldsOf(found, {});
  const plain = `Write each as an item of the list: ${code(`- ${first}: ${name}`)}.`;
  if (typeof value !== 'string' && typeof value !== 'number') return plain;
  const takes = (field: string) => schemaAt(found, {}, [field]);
  const able = others.filter((field) => refersTo(takes(field)) === undefined && accepts(takes(field), value));
  // A field of few values says more by taking this one than a field of any text does.
  const telling = able.filter((one) => !accepts(takes(one), 'any text'));
  const [field, other] = telling.length > 0 ? telling : able;
  if (field === undefined) return plain;
  const more = Object.keys(valueAt(data, place) ?? {}).length > 1 ? ', …' : '';
  const list = code(`${String(place.at(-1))}: [{ ${first}: ${name}, ${field}: ${value} }${more}]`);
  const instead = other === undefined ? '' : `, or with ${code(other)} in place of ${code(field)}`;
  return `Write it as a list: ${list}${instead}.`;
}

/** A mapping where a list belongs, none of whose names is that of a field. */
function isItemsByName(place: Path, { schema, data }: Subject): boolean {
  const value = valueAt(data, place);
  const found = schemaAt(schema, data, place);
  if (place.length === 0 || typeof value !== 'object' || value === null || !takesLists(found)) return false;
  const fields = fieldsOf(found, value);
  return Object.keys(value).every((name) => !fields.includes(name));
}
