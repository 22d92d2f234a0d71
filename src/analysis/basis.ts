import type { Book, Source } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';

/**
 * What a claim rests on: someone watched, asked or counted (observed), people concluded it from what they know
 * or read (inferred), or nobody has looked yet (assumed).
 */
export type Basis = 'observed' | 'inferred' | 'assumed';

const bases: Readonly<Record<NonNullable<Source['sourceKind']>, Basis>> = {
  interviews: 'observed',
  survey: 'observed',
  analytics: 'observed',
  diary: 'observed',
  observation: 'observed',
  workshop: 'inferred',
  desk: 'inferred',
  assumption: 'assumed',
};

const strongestFirst: readonly Basis[] = ['observed', 'inferred', 'assumed'];

/** What a source is good for. One that does not say how it was found out may be a conclusion, not an observation. */
function basisOfSource({ sourceKind }: Source): Basis {
  return sourceKind === undefined ? 'inferred' : bases[sourceKind];
}

/** What something rests on: the strongest of its sources; without any, it is assumed. */
export function basisOf(book: Book, evidence: readonly string[]): Basis {
  const { sources } = lookup(book);
  const found = new Set(
    evidence.map((id) => sources.get(id)).map((source) => source && basisOfSource(source)),
  );
  return strongestFirst.find((basis) => found.has(basis)) ?? 'assumed';
}
