import { basisOf, type Basis } from '../../analysis/basis.ts';
import { claimsOf } from '../../analysis/claims.ts';
import type { Book, Step } from '../../book/book.ts';
import type { Markup } from '../../diagrams/markup.ts';
import { basisSign } from './basis-sign.ts';
import type { SignOf } from './claims.ts';
import type { MapContext } from './context.ts';

/** What the claims at a step rest on. */
export interface StepBasis {
  /** What those rest on that name no source of their own; without any such claim, what all share. */
  readonly basis?: Basis;
  /** The sources of the step; without any, those of the journey, if something may rest on them. */
  readonly evidence: readonly string[];
  /** The sign of a claim that rests on something else than that. */
  readonly signOf: SignOf;
}

const known = new WeakMap<Book, ReadonlyMap<string, ReadonlySet<Basis>>>();

/**
 * What the claims at a step rest on, so that a map need say it only once for each step. Undefined in a book
 * without sources.
 */
export function stepBasis(step: Step, { book, journey }: MapContext): StepBasis | undefined {
  if (book.sources.length === 0) return undefined;
  const found = basesByStep(book).get(keyOf(journey.id, step.id)) ?? new Set();
  const [only] = found;
  const around = basisOf(book, step.evidence.length > 0 ? step.evidence : journey.evidence);
  const isAround = step.evidence.length > 0 || found.has(around);
  const evidence = step.evidence.length > 0 ? step.evidence : isAround ? journey.evidence : [];
  const basis = found.size === 0 ? undefined : isAround ? around : found.size === 1 ? only : undefined;
  return {
    ...(basis && { basis }),
    evidence,
    signOf: (claim): Markup | null => {
      if (claim.evidence.length === 0) return null;
      const own = basisOf(book, claim.evidence);
      return own === basis ? null : basisSign(own);
    },
  };
}

/** The bases of the claims at each step; found once for each book. */
function basesByStep(book: Book): ReadonlyMap<string, ReadonlySet<Basis>> {
  const found = known.get(book);
  if (found) return found;
  const made = new Map<string, Set<Basis>>();
  for (const { subject, basis } of claimsOf(book)) {
    if (subject.step === undefined) continue;
    const key = keyOf(subject.id, subject.step);
    const bases = made.get(key);
    if (bases) bases.add(basis);
    else made.set(key, new Set([basis]));
  }
  known.set(book, made);
  return made;
}

function keyOf(journey: string, step: string): string {
  return `${journey}#${step}`;
}
