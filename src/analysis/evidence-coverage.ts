import type { Book, Source } from '../book/book.ts';
import { lookup } from '../book/lookup.ts';
import type { Basis } from './basis.ts';
import { type ClaimKind, claimsOf, type StatedClaim } from './claims.ts';
import { rounded } from './rounded.ts';
import { isStale } from './stale.ts';

/** Some claims by what they rest on. */
export interface Coverage {
  readonly claims: readonly StatedClaim[];
  readonly observed: readonly StatedClaim[];
  readonly inferred: readonly StatedClaim[];
  readonly assumed: readonly StatedClaim[];
  /** The shares of the claims, 0 to 1; null where there is no claim. */
  readonly shares: Readonly<Record<Basis, number>> | null;
}

/** What the claims of a book rest on. */
export interface EvidenceCoverage {
  readonly all: Coverage;
  /** Kinds of which the book has no claim are absent. */
  readonly byClaimKind: ReadonlyMap<ClaimKind, Coverage>;
  /**
   * The claims that rest on at least one source of a kind; undefined is the kind of sources that do not say. A claim
   * can rest on several kinds, so these do not add up.
   */
  readonly bySourceKind: ReadonlyMap<Source['sourceKind'], readonly StatedClaim[]>;
  /** Claims all of whose sources have expired as of the day. */
  readonly stale: readonly StatedClaim[];
}

/**
 * Which share of the claims of a book was observed, inferred or assumed, by kind of claim and of source, and which rest
 * on nothing but sources that have expired as of a day. Every claim carries where it is written.
 */
export function evidenceCoverage(book: Book, asOf: string | undefined): EvidenceCoverage {
  const { sources } = lookup(book);
  const claims = claimsOf(book);
  const bySourceKind = new Map<Source['sourceKind'], StatedClaim[]>();
  const stale: StatedClaim[] = [];
  for (const claim of claims) {
    const restsOn = claim.evidence.map((id) => sources.get(id)).filter((source) => source !== undefined);
    for (const kind of new Set(restsOn.map(({ sourceKind }) => sourceKind))) {
      const some = bySourceKind.get(kind);
      if (some) some.push(claim);
      else bySourceKind.set(kind, [claim]);
    }
    if (isStale(book, claim.evidence, asOf)) stale.push(claim);
  }
  const byKind = Map.groupBy(claims, ({ kind }) => kind);
  return {
    all: coverageOf(claims),
    byClaimKind: new Map([...byKind].map(([kind, some]) => [kind, coverageOf(some)])),
    bySourceKind,
    stale,
  };
}

/** Some claims by what they rest on. */
function coverageOf(claims: readonly StatedClaim[]): Coverage {
  const of = (wanted: Basis) => claims.filter(({ basis }) => basis === wanted);
  const [observed, inferred, assumed] = [of('observed'), of('inferred'), of('assumed')];
  const share = (some: readonly StatedClaim[]) => rounded(some.length / claims.length);
  return {
    claims,
    observed,
    inferred,
    assumed,
    shares:
      claims.length === 0
        ? null
        : { observed: share(observed), inferred: share(inferred), assumed: share(assumed) },
  };
}
