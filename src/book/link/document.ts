import type { Kind, Typed, TypedGlossary, TypedSettings } from '../../schema/kinds.ts';
import type { Misnamed, PathProblem } from '../problem.ts';

/** A document as the schema of its kind returns it. */
export interface LinkableDocument<K extends Kind> {
  readonly id: string;
  /** Relative to the book, with `/`. */
  readonly file: string;
  /** There is prose under its fields. */
  readonly prose: boolean;
  readonly data: Typed<K>;
  /** Texts that stand where an id belongs; they were taken out of `data` too. */
  readonly misnamed: readonly Misnamed[];
  /** Nothing was wrong with it. What is wrong has been taken out of `data`, which then belongs in no book. */
  readonly sound: boolean;
  /** Names of the fields from which something was taken out. */
  readonly repaired: ReadonlySet<string>;
}

/** The documents of every kind, sorted by id. */
export type Documents = { readonly [K in Kind]: readonly LinkableDocument<K>[] };

/** The settings of a book as far as they are sound. */
export interface SoundSettings {
  readonly file: string;
  readonly data: TypedSettings;
  /** There is no such file: it is where settings would be written. */
  readonly absent?: true;
  /** Fields that were written, but not well: what depends on them is not judged. */
  readonly broken: { has(field: string): boolean };
}

/** The terms of a book as far as they are sound. */
export interface SoundGlossary {
  readonly file: string;
  readonly data: TypedGlossary;
}

/** A place in a document. */
export interface Where {
  readonly file: string;
  readonly path: PathProblem['path'];
  /** What is meant there; by default the value. */
  readonly at?: PathProblem['at'];
}

/** Something that does not fit together, and the file in which it is to be mended. */
export type LinkProblem = (PathProblem | LineProblem) & { readonly file: string };

/** Something wrong in a file of figures, at a place that is already known. */
export type LineProblem = Omit<PathProblem, 'path' | 'at'> & {
  readonly line: number;
  /** Columns of the value, from 1; the end is the first that no longer belongs to it. */
  readonly column: { readonly start: number; readonly end: number };
};

/** Takes note of a problem. */
export type Report = (problem: LinkProblem) => void;
