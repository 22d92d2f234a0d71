import type { Book } from '../book/book.ts';
import { claimsOf, type StatedClaim } from './claims.ts';

const known = new WeakMap<Book, ReadonlyMap<string, readonly StatedClaim[]>>();
const none: readonly StatedClaim[] = [];

/** What is claimed at a step, in the order of the step’s fields; found once for each book. */
export function claimsAtStep(book: Book, journey: string, step: string): readonly StatedClaim[] {
  let found = known.get(book);
  if (found === undefined) {
    const ofSteps = claimsOf(book).filter(({ subject }) => subject.step !== undefined);
    found = Map.groupBy(ofSteps, ({ subject }) => `${subject.id}#${subject.step ?? ''}`);
    known.set(book, found);
  }
  return found.get(`${journey}#${step}`) ?? none;
}
