import type { Severity } from '../book/diagnostic.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Finding } from './book-findings.ts';

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What some findings have in common, and how many there are. */
export interface CountedFindings<Key> {
  readonly key: Key;
  readonly counts: SeverityCounts;
  /** In the order in which they were given. */
  readonly findings: readonly Finding[];
}

/** Counts findings by severity. */
export function countsOf(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostic } of findings) counts[diagnostic.severity] += 1;
  return counts;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings with what weighs most first, else in the order in which they were given. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    ({ diagnostic: one }, { diagnostic: other }) => weights[one.severity] - weights[other.severity],
  );
}

/** Findings by rule: the rules whose findings weigh most first, then those that find most, then by name. */
export function byRule(findings: readonly Finding[]): readonly CountedFindings<string>[] {
  return counted(findings, ({ diagnostic }) => diagnostic.ruleId);
}

/** Findings by the kind of document they are about; `book` for what is about the book as a whole. */
export function byKind(findings: readonly Finding[]): readonly CountedFindings<Kind | 'book'>[] {
  return counted(findings, ({ document }) => document?.kind ?? 'book');
}

/** Findings by the team that answers for their documents; undefined for what nobody answers for, which comes last. */
export function byOwner(findings: readonly Finding[]): readonly CountedFindings<string | undefined>[] {
  const groups = counted(findings, ({ document }) => document?.owner);
  return [...groups.filter(({ key }) => key !== undefined), ...groups.filter(({ key }) => key === undefined)];
}

function counted<Key extends string | undefined>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): readonly CountedFindings<Key>[] {
  return [...Map.groupBy(findings, keyOf)]
    .map(([key, members]) => ({ key, counts: countsOf(members), findings: members }))
    .sort((one, other) => byWeight(one, other) || ((one.key ?? '') < (other.key ?? '') ? -1 : 1));
}

function byWeight(
  { counts: one }: CountedFindings<string | undefined>,
  { counts: other }: CountedFindings<string | undefined>,
): number {
  return other.error - one.error || other.warning - one.warning || other.info - one.info;
}
