import type { Book, Source } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import type { Basis } from './basis.ts';
import { type ClaimKind, claimingDocuments, claimsOfDocument, type StatedClaim } from './claims.ts';
import { isStale } from './stale.ts';

/** How many claims there are, and how many of them rest on what. */
export type ClaimCounts = Readonly<
  Record<Basis, number> & {
    readonly all: number;
    /** Those that rest on nothing but sources that have expired as of the day. */
    readonly stale: number;
  }
>;

/** What the claims of a book rest on. Which they are, and where they are written, each source tells of its own. */
export interface EvidenceCoverage {
  readonly all: ClaimCounts;
  /** In the order in which they are first met; kinds of which the book has no claim are absent. */
  readonly byClaimKind: ReadonlyMap<ClaimKind, ClaimCounts>;
  /**
   * How many claims rest on at least one source of a kind; undefined is the kind of sources that do not say. A claim
   * can rest on several kinds, so these do not add up.
   */
  readonly bySourceKind: ReadonlyMap<Source['sourceKind'], number>;
}

type Counting = { -readonly [Key in keyof ClaimCounts]: number };

/**
 * How many claims of a book were observed, inferred or assumed, by kind of claim and of source, and how many rest on
 * nothing but sources that have expired as of a day. A large book makes too many claims to keep any.
 */
export function evidenceCoverage(book: Book, asOf: string | undefined): EvidenceCoverage {
  const { sources } = lookup(book);
  const all = none();
  const byClaimKind = new Map<ClaimKind, Counting>();
  const bySourceKind = new Map<Source['sourceKind'], number>();
  for (const document of claimingDocuments(book)) {
    for (const claim of claimsOfDocument(book, document)) {
      const stale = isStale(book, claim.evidence, asOf);
      const ofKind = byClaimKind.get(claim.kind) ?? none();
      byClaimKind.set(claim.kind, ofKind);
      for (const counts of [all, ofKind]) add(counts, claim, stale);
      const restsOn = claim.evidence.flatMap((id) => sources.get(id) ?? []);
      for (const kind of new Set(restsOn.map(({ sourceKind }) => sourceKind)))
        bySourceKind.set(kind, (bySourceKind.get(kind) ?? 0) + 1);
    }
  }
  return { all, byClaimKind, bySourceKind };
}

function none(): Counting {
  return { all: 0, observed: 0, inferred: 0, assumed: 0, stale: 0 };
}

function add(counts: Counting, { basis }: StatedClaim, stale: boolean): void {
  counts.all += 1;
  counts[basis] += 1;
  if (stale) counts.stale += 1;
}
