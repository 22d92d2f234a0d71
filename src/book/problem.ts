import type { Edit } from './diagnostic.ts';
import type { Referable } from '../schema/scalars.ts';
import type { RuleId } from './rule-ids.ts';

/** A way from the root of a document to a value: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** Something wrong in a document, at a place that is still a path. */
export interface PathProblem {
  readonly rule: RuleId;
  readonly path: Path;
  /** What of the place is meant: the key, the value, or the mapping that lacks something. */
  readonly at: 'key' | 'value' | 'mapping';
  readonly reason: string;
  readonly note?: string | undefined;
  /** What is certainly meant there: as it is written, and the YAML that belongs in its place. */
  readonly meaning?: { readonly written: string; readonly is: string } | undefined;
}

/** A text that is no id in the place of one. */
export interface Misnamed extends PathProblem {
  readonly misnamed: {
    /** What the id should lead to. */
    readonly refersTo: Referable;
    /** What its place is called in a sentence. */
    readonly place: string;
    /** What was written instead, and the same in a line that is short enough for a sentence. */
    readonly written: string;
    readonly shown: string;
  };
}

/** Whether a problem is one of those. */
export function isMisnamed(problem: PathProblem): problem is Misnamed {
  return 'misnamed' in problem;
}

/** Something wrong in a text, between two offsets. */
export interface TextProblem {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  readonly note?: string | undefined;
  /** What mends it for certain; offsets in the text. */
  readonly fix?: readonly Edit[] | undefined;
}
