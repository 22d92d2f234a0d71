import type { SeverityCounts } from '../../rules/finding-counts.ts';

/** Findings of one rule that the page of all of them shows at most. */
export const mostOfRule = 20;
/** Findings that the page of a document or a team shows at most. */
export const mostOfPage = 50;

/** The command that tells all findings of a rule; remarks are only told when they are asked for. */
export function showAll(rule: string, { info }: SeverityCounts): string {
  return `journeybook check --only ${rule}${info > 0 ? ' --level info' : ''}`;
}
