import type { Path } from '../problem.ts';
import { type Explained, ofValue } from './explained.ts';
import { accepts, descriptionOf, fieldsOf, schemaAt, takesLists, valueAt } from './schema-at.ts';
import { continued, whatBelongs } from './what-belongs.ts';
import { code, foundInWords, mappingNoun, placeName, type Subject, typesInWords } from './words.ts';

/** A value of a type that is not allowed in its place, or a field that is missing. */
export function wrongType(allowed: readonly string[], path: Path, subject: Subject): Explained {
  const value = valueAt(subject.data, path);
  if (value === undefined) return missing(path, subject);
  const place = placeName(subject, path);
  if (value === null)
    return ofValue(
      'wrong-type',
      path,
      `${place} has no value.`,
      `${whatBelongs(subject, path)} Or remove it.`,
    );
  const reason = `${place} must be ${typesInWords(allowed)}, but is ${foundInWords(value)}.`;
  const meant = otherWriting(value, path, subject);
  return {
    ...ofValue('wrong-type', path, reason, meant?.note ?? remedy(allowed, value, path, subject)),
    ...(meant && { meaning: meant }),
  };
}

/** Words that YAML once took for true and false. */
const inOtherWords: Readonly<Record<string, boolean>> = { yes: true, on: true, no: false, off: false };

/** How a value should be written, where only its quotes or its signs are wrong. */
function otherWriting(
  value: unknown,
  path: Path,
  subject: Subject,
): { readonly note: string; readonly written: string; readonly is: string } | undefined {
  const schema = schemaAt(subject.schema, subject.data, path);
  if (
    (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) &&
    accepts(schema, String(value))
  ) {
    const written = String(value);
    const is = `"${written}"`;
    return { note: `Put it in quotes: \`${is}\`.`, written, is };
  }
  if (
    typeof value === 'string' &&
    value.trim() !== '' &&
    (accepts(schema, Number(value)) ||
      (['true', 'false'].includes(value) && accepts(schema, value === 'true')))
  ) {
    const is = value.trim();
    return { note: `Remove the quotes: \`${is}\`.`, written: value, is };
  }
  const truth = typeof value === 'string' ? inOtherWords[value.trim().toLowerCase()] : undefined;
  if (typeof value === 'string' && truth !== undefined && accepts(schema, truth))
    return { note: `Write \`${truth}\`. ${whatBelongs(subject, path)}`, written: value, is: String(truth) };
  if (typeof value === 'string') {
    const is = value.trim().replace(/^[−–]/, '-').replace(',', '.');
    if (is !== value && /^-?[\d.]+$/.test(is) && accepts(schema, Number(is)))
      return {
        note: `Write it with ${is.includes('.') ? 'a point' : 'a hyphen, not a dash'}: \`${is}\`.`,
        written: value,
        is,
      };
  }
  return undefined;
}

function missing(path: Path, subject: Subject): Explained {
  const field = path.at(-1);
  const mapping = path.slice(0, -1);
  const noun = mappingNoun(subject, mapping);
  const schema = schemaAt(subject.schema, subject.data, path);
  const description = descriptionOf(schema);
  const [first] = takesLists(schema) ? fieldsOf(schema, {}) : [];
  return {
    rule: 'missing-field',
    path: mapping,
    change: path,
    at: 'mapping',
    reason: `${noun === undefined ? placeName(subject, mapping) : `This ${noun}`} has no ${code(field)}.`,
    note: [
      `Add ${code(field)}${description === undefined ? '.' : `: ${continued(description)}`}`,
      ...(first === undefined ? [] : [`Each begins with ${code(`- ${first}: …`)}.`]),
    ].join(' '),
  };
}

function remedy(allowed: readonly string[], value: unknown, path: Path, subject: Subject): string {
  const schema = schemaAt(subject.schema, subject.data, path);
  if (typeof value === 'number' && !Number.isFinite(value))
    return `${whatBelongs(subject, path)} Leave it out where it is not known.`;
  if (Array.isArray(value) && allowed.includes('string')) {
    const items: readonly unknown[] = value;
    const [only, ...others] = items;
    return others.length > 0
      ? `It takes only one value: write one of these alone${typeof only === 'string' ? `, such as ${code(asField(path, only))}` : ''}.`
      : `Write the value alone${typeof only === 'string' ? `: ${code(only)}` : ''}.`;
  }
  if (allowed.includes('number') && typeof value === 'string' && !/\d/.test(value))
    return `Write a number. ${whatBelongs(subject, path)}`;
  const fields = fieldsOf(schema, {});
  const [first = ''] = fields;
  if (allowed.includes('object') && typeof value === 'string' && accepts(schema, { [first]: value }))
    return `Write ${code(asField(path, `{ ${first}: ${value} }`))}.`;
  if (allowed.includes('object') && fields.length > 0)
    return `Write it as fields, such as ${fields.slice(0, 4).map(code).join(', ')}.`;
  return whatBelongs(subject, path);
}

/** A value as it is written in its place: behind the name of its field, or alone in a list. */
function asField(path: Path, value: string): string {
  const name = path.at(-1);
  return typeof name === 'string' ? `${name}: ${value}` : value;
}
