import type { Book } from '../book/book.ts';
import { trimInitiatives } from './trim/initiatives.ts';
import { trimMetrics } from './trim/metrics.ts';
import { trimOpportunities } from './trim/opportunities.ts';
import { trimSources } from './trim/sources.ts';
import { trimTouchpoints } from './trim/touchpoints.ts';
import type { TrimFact, TrimFinder, TrimKind } from './trim/trim-fact.ts';

/** Something of a book that should be looked at critically: kept with a reason, or trimmed. */
export interface TrimEntry {
  readonly kind: TrimKind;
  readonly id: string;
  /** Every fact that put it on the list, in sentences. */
  readonly because: string;
  /** The facts one by one, each with where it is written; at least one. */
  readonly facts: readonly TrimFact[];
}

const finders: readonly TrimFinder[] = [
  trimInitiatives,
  trimOpportunities,
  trimSources,
  trimMetrics,
  trimTouchpoints,
];

/**
 * What a book carries without a reason: initiatives that serve no goal or were decided to be trimmed, opportunities
 * nobody took up, sources nothing rests on or that are spent, metrics without a target, never measured or older than
 * their cadence, touchpoints no segment cares for. Each entry says which facts put it there; kinds in this order, each in
 * the order of the book. Without a day (`2026-09-14`) nothing is old.
 */
export function trimList(book: Book, asOf: string | undefined): readonly TrimEntry[] {
  return finders.flatMap((find) =>
    [...Map.groupBy(find(book, asOf), ({ id }) => id)].flatMap(([id, facts]) => {
      const [first] = facts;
      if (first === undefined) return [];
      return [{ kind: first.kind, id, because: facts.map(({ because }) => because).join(' '), facts }];
    }),
  );
}
