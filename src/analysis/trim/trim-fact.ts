import type { Book, Origin } from '../../book/book.ts';

/** The kinds of documents that can end on the trim list. */
export type TrimKind = 'initiative' | 'opportunity' | 'source' | 'metric' | 'touchpoint';

/** A fact that puts a document on the trim list. */
export interface TrimFact {
  readonly kind: TrimKind;
  readonly id: string;
  /** The fact in a sentence. */
  readonly because: string;
  /** Where it is written; where something is missing, the document it is missing from. */
  readonly origin: Origin;
}

/** Finds the documents of one kind that should be looked at critically, as of a day if one is known. */
export type TrimFinder = (book: Book, asOf: string | undefined) => readonly TrimFact[];

/** A fact about a document, written in one of its fields or missing from it. */
export function fact(
  { kind, id, file }: { readonly kind: TrimKind; readonly id: string; readonly file: string },
  because: string,
  ...path: (string | number)[]
): TrimFact {
  return { kind, id, because, origin: { file, path } };
}
