import type { Book } from '../../book/book.ts';
import { evidenceCoverage } from '../evidence-coverage.ts';
import type { ReportedEvidence } from '../report.ts';

/** What the claims of a book rest on, as plain data. */
export function reportEvidence(book: Book, asOf: string | undefined): ReportedEvidence {
  const { all, byClaimKind, bySourceKind } = evidenceCoverage(book, asOf);
  return {
    claims: all,
    byClaimKind: Object.fromEntries(byClaimKind),
    bySourceKind: Object.fromEntries([...bySourceKind].map(([kind = 'unknown', count]) => [kind, count])),
  };
}
