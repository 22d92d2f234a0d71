import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Path } from '../problem.ts';
import { otherSpelling } from '../spelling.ts';
import { type Explained, ofValue } from './explained.ts';
import { notADay } from './not-a-day.ts';
import { otherPlace } from './other-place.ts';
import { accepts, fieldsOf, refersTo, scaleOf, schemaAt, valueAt } from './schema-at.ts';
import { whatBelongs } from './what-belongs.ts';
import {
  code,
  either,
  foundInWords,
  list,
  mappingNoun,
  placeName,
  shortened,
  type Subject,
} from './words.ts';
import { wrongType } from './wrong-type.ts';

/** One issue, other than a wrong type or one of a union, in prose. */
export function explainIssue(
  issue: Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidUnion | z.core.$ZodIssueInvalidType>,
  path: Path,
  subject: Subject,
): Explained[] {
  const value = valueAt(subject.data, path);
  const place = placeName(subject, path);
  const description = whatBelongs(subject, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, subject));
    case 'invalid_value':
      if (typeof value === 'object' || value === undefined) return [wrongType(['string'], path, subject)];
      return [unknownValue(issue.values, value, path, { place, description })];
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, value, path, subject)];
    case 'invalid_format':
      if (issue.format === 'date') return [ofValue('invalid-value', path, ...notADay(place, String(value)))];
      return [notWellFormed(issue.message, path, subject)];
    case 'invalid_key': {
      const [inner] = issue.issues;
      const reason = `The name ${code(shortened(path.at(-1)))} ${inner?.message ?? 'cannot be used here'}.`;
      return [{ ...ofValue('invalid-value', path, reason, description), at: 'key' }];
    }
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return [notWellFormed(issue.message, path, subject)];
  }
}

function unknownKey(key: string, path: Path, subject: Subject): Explained {
  const { schema, data } = subject;
  const fields = fieldsOf(schemaAt(schema, data, path), valueAt(data, path));
  const meant = nearest(key, fields);
  const certain = otherSpelling(key, fields);
  // Where several keys mean one field, only people know which of them holds.
  const alike = Object.keys(valueAt(data, path) ?? {}).filter(
    (one) => otherSpelling(one, fields) === certain,
  );
  const elsewhere = certain === undefined ? otherPlace(key, path, subject) : undefined;
  const noun = mappingNoun(subject, path);
  const owner = noun === undefined ? code(path.at(-1)) : `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun}`;
  return {
    rule: 'unknown-key',
    path: [...path, key],
    change: [...path, key],
    at: 'key',
    reason: `${owner} has no field ${code(shortened(key))}.`,
    note:
      elsewhere?.note ??
      (meant === undefined ? `Its fields are ${list(fields)}.` : `Did you mean ${code(meant)}?`),
    ...(elsewhere?.container && { meant: elsewhere.container }),
    ...(meant !== undefined && elsewhere === undefined && { meant: [...path, meant] }),
    ...(certain !== undefined && alike.length === 1 && { meaning: { written: key, is: certain } }),
  };
}

function unknownValue(
  values: readonly unknown[],
  value: unknown,
  path: Path,
  { place, description }: { readonly place: string; readonly description: string },
): Explained {
  const meant = sameMeaning(value, values) ?? nearest(String(value), values.map(String));
  const allowed = `It may be ${either(values)}.`;
  const certain = otherSpelling(String(value), values.map(String));
  if (values.every((one) => typeof one === 'number')) {
    const reason = `${place} must be one of the numbers ${values.join(', ')}, but is ${foundInWords(value)}.`;
    const quoted = values.find((one) => String(one) === value);
    if (quoted === undefined)
      return ofValue('unknown-value', path, reason, `Write the number. ${description}`);
    return {
      ...ofValue('unknown-value', path, reason, `Remove the quotes: ${code(quoted)}.`),
      meaning: { written: String(value), is: String(quoted) },
    };
  }
  return {
    ...ofValue(
      'unknown-value',
      path,
      `${place} cannot be ${code(shortened(value))}.`,
      meant === undefined ? allowed : `Did you mean ${code(meant)}? ${allowed}`,
    ),
    ...(certain !== undefined && { meaning: { written: String(value), is: certain } }),
  };
}

/** Words that people write for a value that is called otherwise. */
const synonyms: Readonly<Record<string, string>> = {
  percentage: 'share',
  percent: 'share',
  ratio: 'share',
  average: 'mean',
  number: 'count',
  time: 'duration',
  published: 'live',
  planned: 'future',
  'zero moment of truth': 'zmot',
  'first moment of truth': 'fmot',
  'second moment of truth': 'smot',
  'ultimate moment of truth': 'umot',
  today: 'current',
};

function sameMeaning(value: unknown, values: readonly unknown[]): string | undefined {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const meant = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined;
  return values.includes(meant) ? meant : undefined;
}

function outOfBounds(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
  path: Path,
  subject: Subject,
): Explained {
  const place = placeName(subject, path);
  const description = whatBelongs(subject, path);
  if (Array.isArray(value)) return ofValue('invalid-value', path, `${place} is an empty list.`, description);
  const scale = scaleOf(schemaAt(subject.schema, subject.data, path), value);
  const atLeast = issue.inclusive === false ? 'above' : 'at least';
  const bound = issue.code === 'too_small' ? `${atLeast} ${issue.minimum}` : `at most ${issue.maximum}`;
  const reason = scale
    ? `${place} runs from ${scale.min} to ${scale.max}, but is ${String(value)} here.`
    : `${place} must be ${bound}, but is ${String(value)}.`;
  const isPercentage = scale?.max === 1 && typeof value === 'number' && value > 1 && value <= 100;
  return ofValue(
    'out-of-scale',
    path,
    reason,
    isPercentage ? `Write \`${value}%\` or \`${value / 100}\`.` : description,
  );
}

function notWellFormed(message: string, path: Path, subject: Subject): Explained {
  const value = valueAt(subject.data, path);
  const place = placeName(subject, path);
  if (typeof value === 'string' && value.trim() === '') {
    return ofValue('invalid-value', path, `${place} must not be empty.`, whatBelongs(subject, path));
  }
  const schema = schemaAt(subject.schema, subject.data, path);
  const hyphenated = String(value).trim().replace(/\s+/g, '-');
  const better = accepts(schema, hyphenated);
  if (/^\d+(\.\d+)?\s?%$/.test(String(value)) && accepts(schema, '100%'))
    return ofValue(
      'out-of-scale',
      path,
      `${place} is at most 100 %, but is ${code(value)} here.`,
      `Write at most \`100%\`. ${whatBelongs(subject, path)}`,
    );
  const referred = refersTo(schema);
  if (referred !== undefined && better)
    return {
      ...ofValue(
        'invalid-value',
        path,
        `${place} ${message}, but is ${code(shortened(value))}.`,
        'Write an id, which is the path of a file without its ending.',
      ),
      misnamed: { refersTo: referred, place, written: String(value), shown: shortened(value) },
    };
  const [, minutesOrMonths] = /^(\d+(?:\.\d+)?)\s*m$/i.exec(String(value)) ?? [];
  if (minutesOrMonths !== undefined && accepts(schema, `${minutesOrMonths} min`))
    return ofValue(
      'invalid-value',
      path,
      `${place} is ${code(value)}, which could be minutes or months.`,
      `Write \`${minutesOrMonths} min\` or \`${minutesOrMonths} months\`.`,
    );
  const scaled = String(value)
    .trim()
    .replace(/^(-?[\d.]+)\s*(?:-|–|—|to|…|\.{3,})\s*(-?[\d.]+)$/, '$1..$2');
  if (scaled !== value && scaled.includes('..') && accepts(schema, scaled))
    return {
      ...ofValue(
        'invalid-value',
        path,
        `${place} ${message}, but is ${code(shortened(value))}.`,
        `Write \`${scaled}\`, with two dots.`,
      ),
      meaning: { written: String(value), is: scaled },
    };
  const inWords = typeof value === 'string' && !/\d/.test(value);
  if (inWords && accepts(schema, 1) && accepts(schema, '70%'))
    return ofValue(
      'invalid-value',
      path,
      `${place} ${message}, but is ${code(shortened(value))}.`,
      'Write it in figures, such as `70%`.',
    );
  const reason = `${place} ${message}, but is ${code(shortened(value))}.`;
  return ofValue(
    'invalid-value',
    path,
    reason,
    better ? `Did you mean ${code(hyphenated)}?` : whatBelongs(subject, path),
  );
}
