import type { PastFindings } from '../../rules/past-findings.ts';

/** What was noticed about a book in its past; looked at when it is first asked for, and once. */
export interface PastOfBook {
  readonly read: () => Promise<PastFindings>;
  /** What was read; undefined until somebody did. */
  readonly known: () => PastFindings | undefined;
}

/** Keeps what reading the past of a book brings. */
export function pastOfBook(read: () => Promise<PastFindings>): PastOfBook {
  let reading: Promise<PastFindings> | undefined;
  let found: PastFindings | undefined;
  return {
    read: () =>
      (reading ??= read().then((past) => {
        found = past;
        return past;
      })),
    known: () => found,
  };
}
