import {
  constructFromEvents,
  CORE_SCHEMA,
  type Event,
  EVENT_ID,
  mergeTag,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import { aliasProblem } from './alias-problem.ts';
import { secondDocumentProblem } from './second-document.ts';
import type { TextProblem } from './problem.ts';
import { explainYamlError } from './yaml-errors/explain-yaml-error.ts';

/** YAML 1.2 core with merge keys: the YAML of a book. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** A YAML text as data, or the one problem that keeps it from being read. */
export type ParsedYaml =
  | {
      /** null for a text that holds nothing, or only comments. */
      readonly data: unknown;
      /** What the data was made from: the places of its values are found in it. */
      readonly events: readonly Event[];
      /** Some mapping has a key twice; the last one counts. */
      readonly duplicateKeys: boolean;
    }
  | { readonly problem: TextProblem };

/** Reads one YAML document. */
export function parseYaml(source: string): ParsedYaml {
  try {
    const events = parseEvents(source, {});
    const { documents, aliases } = count(events);
    if (documents === 0) return { data: null, events, duplicateKeys: false };
    const problem =
      (documents > 1 ? secondDocumentProblem(source, events) : undefined) ??
      (aliases > 0 ? aliasProblem(source, events) : undefined);
    return problem ? { problem } : { events, ...construct(source, events) };
  } catch (error) {
    if (!(error instanceof YAMLException) || !error.mark) throw error;
    return { problem: explainYamlError(source, error.reason, error.mark.position) };
  }
}

function count(events: readonly Event[]): { documents: number; aliases: number } {
  let documents = 0;
  let aliases = 0;
  for (const { type } of events) {
    if (type === EVENT_ID.DOCUMENT) documents += 1;
    else if (type === EVENT_ID.ALIAS) aliases += 1;
  }
  return { documents, aliases };
}

function construct(source: string, events: Event[]): { data: unknown; duplicateKeys: boolean } {
  // The size of what aliases repeat is limited before; merge keys need no limit of their own.
  const options = { source, schema, maxTotalMergeKeys: -1 };
  try {
    return { data: constructFromEvents(events, options)[0], duplicateKeys: false };
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason !== 'duplicated mapping key') throw error;
    return { data: constructFromEvents(events, { ...options, json: true })[0], duplicateKeys: true };
  }
}
