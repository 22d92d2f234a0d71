import type { Diagnostic } from '../book/diagnostic.ts';
import { isRuleId, ruleIds } from '../book/rule-ids.ts';
import { z } from 'zod';

/** The file in the folder of a book that lists what is known of it, unless another is named. */
export const baselineFile = 'journeybook-baseline.json';

const finding = z.strictObject({
  file: z.string(),
  rule: z.string(),
  message: z.string(),
  count: z.int().min(2).optional(),
});

const schema = z.strictObject({ version: z.literal(1), known: z.array(finding) });

/** Findings of a book with a past: they are known, and only what comes to them is told. */
export type Baseline = z.output<typeof schema>;

/** Reads the text of a baseline; undefined when it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A baseline of what is found now, as the text of its file. What keeps a book from being used is never known. */
export function baselineOf(diagnostics: readonly Diagnostic[]): string {
  const counted = new Map<string, { entry: Baseline['known'][number]; count: number }>();
  for (const one of diagnostics.filter(canBeKnown)) {
    const entry = { file: one.file, rule: one.ruleId, message: one.reason };
    const key = keyOf(entry);
    const same = counted.get(key);
    if (same) same.count += 1;
    else counted.set(key, { entry, count: 1 });
  }
  const known = [...counted]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { entry, count }]) => ({ ...entry, ...(count > 1 && { count }) }));
  return `${JSON.stringify({ version: 1, known }, null, 2)}\n`;
}

/** What a baseline says of a book. */
export interface Compared {
  /** What is not known yet. */
  readonly fresh: readonly Diagnostic[];
  /** How many of the findings are known. */
  readonly known: number;
  /** How many known ones are found no more: the baseline can be made anew. */
  readonly gone: number;
}

/** Holds what is found against what is known: of several that are alike, as many as were known are. */
export function compareToBaseline({ known }: Baseline, diagnostics: readonly Diagnostic[]): Compared {
  const left = new Map(known.map((entry) => [keyOf(entry), entry.count ?? 1]));
  const fresh = diagnostics.filter((one) => {
    if (!canBeKnown(one)) return true;
    const key = keyOf({ file: one.file, rule: one.ruleId, message: one.reason });
    const count = left.get(key) ?? 0;
    if (count === 0) return true;
    left.set(key, count - 1);
    return false;
  });
  return {
    fresh,
    known: diagnostics.length - fresh.length,
    gone: [...left.values()].reduce((sum, count) => sum + count, 0),
  };
}

function canBeKnown({ ruleId }: Diagnostic): boolean {
  return !isRuleId(ruleId) || ruleIds[ruleId].severity !== 'error';
}

function keyOf({ file, rule, message }: Baseline['known'][number]): string {
  return JSON.stringify([file, rule, message]);
}
