import type { Severity } from '../book/diagnostic.ts';
import { ruleIds } from '../book/rule-ids.ts';
import { type Documentation, documentationOf, documentationOfReading } from './documentation.ts';
import { rules } from './index.ts';
import type { Group } from './rule.ts';

/** A rule as it is told about. */
export interface CatalogueEntry {
  readonly id: string;
  /** What it is about; `reading` for what is noticed while a book is read. */
  readonly group: Group | 'reading';
  /** Unless a book chooses another. */
  readonly severity: Severity | 'off';
  readonly documentation: Documentation;
}

/** Every rule there is: those of reading a book first, then those a sound book is held against. */
export function catalogue(): readonly CatalogueEntry[] {
  return [
    ...Object.entries(ruleIds).map(([id, { severity }]) => ({
      id,
      group: 'reading' as const,
      severity,
      documentation: documentationOfReading(id),
    })),
    ...[...rules.values()].map((rule) => ({ ...rule, documentation: documentationOf(rule) })),
  ];
}

const sayings = new Map<string, string>();

/** What a rule finds, in a sentence of Markdown: that of its documentation. */
export function ruleSays(id: string): string {
  const known = sayings.get(id);
  if (known !== undefined) return known;
  const rule = rules.get(id);
  const { summary } = rule ? documentationOf(rule) : documentationOfReading(id);
  sayings.set(id, summary);
  return summary;
}
