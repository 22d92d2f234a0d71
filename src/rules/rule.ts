import type { Root } from 'mdast';
import { z } from 'zod';
import type { Book, BookFramework, Entry } from '../book/book.ts';
import type { Severity } from '../book/diagnostic.ts';
import type { Lookup } from '../book/lookup.ts';
import type { PathProblem } from '../book/problem.ts';
import type { Kind } from '../schema/kinds.ts';
import type { StepPlace } from './step-place.ts';

/** What a rule is about; the folder its file lies in. */
export type Group = 'structure' | 'evidence' | 'method' | 'lean' | 'governance' | 'prose';

/** Something of a book that a finding can be about. */
export type Subject = Entry<Kind> | BookFramework | Book['settings'];

/** What mends a finding for certain, at the place of the finding. */
export type Mend =
  /** Takes an item out of its list, or a field out of its mapping. */
  { readonly do: 'remove' } | { readonly do: 'replace'; readonly by: string };

/** Something a rule has noticed in the fields of a document. */
export interface FieldFinding {
  /** The document it stands in. What has no file of its own stands in content/book.yaml, and `path` is not asked. */
  readonly in: Subject;
  /** The way from the root of the document to the value. */
  readonly path: PathProblem['path'];
  /** What of the place is meant; by default the value. */
  readonly at?: PathProblem['at'];
  /** A sentence that says what is noticed. */
  readonly reason: string;
  /** A sentence that says what to do about it. */
  readonly note: string;
  readonly mend?: Mend;
}

/** Something a rule has noticed in prose, between two offsets of its file. */
export interface ProseFinding extends Pick<FieldFinding, 'reason' | 'note'> {
  readonly prose: ProseDocument;
  readonly start: number;
  readonly end: number;
  /** Where more is to be read of it. */
  readonly url?: string;
}

/** What a rule may ask while it looks. */
export interface Context<Options> {
  /** Where there are errors, what is sound of the book. */
  readonly book: Book;
  readonly lookup: Lookup;
  readonly options: Options;
  /** The day (`2026-09-14`) the book speaks of as today; undefined where nothing tells of a day: then nothing is old. */
  readonly asOf: string | undefined;
  /** The steps of a journey, each with the way to it. */
  readonly stepsOf: (journey: Book['journeys'][number]) => readonly StepPlace[];
  readonly report: (finding: FieldFinding | ProseFinding) => void;
}

/** Prose under the fields of a document. */
export interface ProseDocument {
  /** Relative to the book, with `/`. */
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  /** Where the prose begins in it. */
  readonly proseStart: number;
  /** Places in it are those in the file. */
  readonly tree: Root;
}

/**
 * What a rule looks at. It looks at documents one by one, as far as they are sound: what it says of one must not depend
 * on another being absent. Only `book` sees them together, and only of a book without errors.
 */
export interface Looks {
  readonly journey?: (journey: Book['journeys'][number]) => void;
  readonly segment?: (segment: Book['segments'][number]) => void;
  readonly touchpoint?: (touchpoint: Book['touchpoints'][number]) => void;
  readonly team?: (team: Book['teams'][number]) => void;
  readonly source?: (source: Book['sources'][number]) => void;
  readonly metric?: (metric: Book['metrics'][number]) => void;
  readonly goal?: (goal: Book['goals'][number]) => void;
  readonly opportunity?: (opportunity: Book['opportunities'][number]) => void;
  readonly initiative?: (initiative: Book['initiatives'][number]) => void;
  readonly book?: () => void;
  /** May load what it needs for it: few books have much prose. */
  readonly prose?: (document: ProseDocument) => void | Promise<void>;
}

interface About {
  /** Its stable name; also that of its file. */
  readonly id: string;
  readonly group: Group;
  /** Unless content/book.yaml chooses another. */
  readonly severity: Severity | 'off';
}

interface Written<Options> extends About {
  /** Begins to look at a book. */
  readonly create: (context: Context<Options>) => Looks;
}

/** A rule: what it is called, what can be chosen about it, and how it looks at a book. */
export interface Rule extends About {
  /** What can be chosen, each with a default. */
  readonly options: z.ZodObject;
  /** Begins to look at a book under some options, which its schema has accepted. */
  readonly create: (context: Context<unknown>) => Looks;
}

/** Defines a rule without options. Its doc comment is its documentation: what is fine, what is not, why, how to mend it. */
export function defineRule(rule: Written<unknown>): Rule {
  return { ...rule, options: z.strictObject({}) };
}

/**
 * Defines a rule with options, documented as one without.
 *
 * @param rule with a strict object as `options`, under which every option has a default and a description
 */
export function defineRuleWithOptions<Options extends z.ZodObject>({
  options,
  create,
  ...about
}: Written<z.output<Options>> & { readonly options: Options }): Rule {
  return {
    ...about,
    options,
    create: (context) => create({ ...context, options: options.parse(context.options) }),
  };
}
