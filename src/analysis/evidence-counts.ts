import type { Book } from '../book/book.ts';
import type { Basis } from './basis.ts';
import { claimingDocuments, claimsOfDocument } from './claims.ts';
import { isStale } from './stale.ts';

/** How many claims of a book rest on what. */
export type EvidenceCounts = Readonly<
  Record<Basis, number> & {
    readonly all: number;
    /** Those that rest on nothing but sources that have expired as of the day. */
    readonly stale: number;
  }
>;

/** How many claims of a book were observed, inferred or assumed, and how many are out of date; no claim is kept. */
export function evidenceCounts(book: Book, asOf: string | undefined): EvidenceCounts {
  const counts = { all: 0, observed: 0, inferred: 0, assumed: 0, stale: 0 };
  for (const document of claimingDocuments(book)) {
    for (const { basis, evidence } of claimsOfDocument(book, document)) {
      counts.all += 1;
      counts[basis] += 1;
      if (isStale(book, evidence, asOf)) counts.stale += 1;
    }
  }
  return counts;
}
