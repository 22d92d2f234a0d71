import type { Book } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import { claimsOfStep, type StatedClaim } from './claims.ts';

/** What is claimed at a step, in the order of the step’s fields; nothing where there is no such step. */
export function claimsAtStep(book: Book, journey: string, step: string): readonly StatedClaim[] {
  const told = lookup(book).journeys.get(journey);
  for (const [phase, { steps }] of told?.phases.entries() ?? []) {
    const place = steps.findIndex(({ id }) => id === step);
    const found = steps[place];
    if (told && found) return claimsOfStep(book, told, found, [phase, place]);
  }
  return [];
}
