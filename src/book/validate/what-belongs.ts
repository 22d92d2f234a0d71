import type { Path } from '../problem.ts';
import { descriptionOf, isRecord, schemaAt, valueAt } from './schema-at.ts';
import type { Subject } from './words.ts';

/** What belongs in a place, in the words of the format. */
export function whatBelongs(subject: Subject, path: Path): string {
  const description = describe(subject, path);
  return description === undefined
    ? 'See the format of a book for what may stand here.'
    : `What belongs here: ${continued(description)}`;
}

/** A description as the end of a sentence. */
export function continued(description: string): string {
  const begun = /^[A-Z][a-z ]/.test(description)
    ? description.charAt(0).toLowerCase() + description.slice(1)
    : description;
  return /[.…]$/.test(begun) ? begun : `${begun}.`;
}

/** The description of a field; an item of a list and a value under a free name share that of their field. */
function describe({ schema, data, noun }: Subject, path: Path): string | undefined {
  const description = descriptionOf(schemaAt(schema, data, path));
  if (description !== undefined || path.length === 0) return description;
  const parent = path.slice(0, -1);
  const isPart =
    typeof path.at(-1) === 'number' || isRecord(schemaAt(schema, data, parent), valueAt(data, parent));
  return isPart ? describe({ schema, data, noun }, parent) : undefined;
}
