import type { Path } from '../problem.ts';
import { isRecord, schemaAt, takesLists, valueAt } from './schema-at.ts';

/** A document and its schema, for saying where in it something is. */
export interface Subject {
  readonly schema: unknown;
  readonly data: unknown;
  /** What a document of this kind is called, such as `journey`. */
  readonly noun: string;
}

/** A name as code. */
export function code(name: unknown): string {
  return `\`${written(name)}\``;
}

/** A value as people write it in YAML. */
function written(value: unknown): string {
  if (Number.isNaN(value)) return '.nan';
  if (value === Infinity || value === -Infinity) return String(value).replace('Infinity', '.inf');
  return String(value);
}

/** Names as an enumeration: `a`, `b`, `c`. */
export function list(names: readonly unknown[]): string {
  return names.map(code).join(', ');
}

/** Names as alternatives: `a`, `b` or `c`. */
export function either(names: readonly unknown[]): string {
  const [last, ...others] = names.map(code).toReversed();
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} or ${last}`;
}

/** A value as it is called in a sentence: `status`, or item 2 of `segments`. */
export function placeName({ schema, data }: Subject, path: Path): string {
  const name = path.at(-1);
  const field = path.findLast((part) => typeof part === 'string');
  if (typeof name === 'number') return `Item ${name + 1} of ${code(field ?? 'the list')}`;
  const parent = path.slice(0, -1);
  const around = parent.findLast((part) => typeof part === 'string');
  const named = isRecord(schemaAt(schema, data, parent), valueAt(data, parent));
  return named && around !== undefined ? `${code(name)} in ${code(around)}` : code(name ?? 'the document');
}

/** A mapping as it is called in a sentence: journey, step, exit; undefined for one that is called by its field. */
export function mappingNoun({ schema, data, noun }: Subject, path: Path): string | undefined {
  const field = path.findLast((part) => typeof part === 'string');
  if (field === undefined) return noun;
  const place = path.slice(0, path.lastIndexOf(field) + 1);
  const oneOfMany = /[^s]s$/.test(field) && field !== 'series' && takesLists(schemaAt(schema, data, place));
  return oneOfMany ? field.slice(0, -1) : undefined;
}

/** What YAML calls a mapping, in words that need no YAML, whether it stands on lines or between braces. */
export const pairs = 'a group of `name: value` pairs';

/** In the order in which they are named. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: pairs,
  record: pairs,
};

/** Types as alternatives: a text, a number or a list. */
export function typesInWords(types: readonly string[]): string {
  const names = Object.keys(typeNames);
  const ordered = types.toSorted((one, other) => names.indexOf(one) - names.indexOf(other));
  const words = [...new Set(ordered.map((type) => typeNames[type] ?? type))];
  const last = words.pop() ?? 'another value';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

/** A value as it is called when it is of a wrong type. */
export function foundInWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return pairs;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `the number ${value}` : `${code(value)}, which is no number`;
  if (typeof value === 'string') return `the text ${code(shortened(value))}`;
  return code(value);
}

/** A value in at most sixty characters. */
export function shortened(value: unknown): string {
  const text = written(value).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
