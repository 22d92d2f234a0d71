import { createHash } from 'node:crypto';
import type { Diagnostic } from '../book/diagnostic.ts';

/**
 * What a diagnostic is known by from one check to the next: its file, its rule and what it says, not its line, so that
 * what stands above it may change. Several that are alike are counted.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ file, ruleId, reason }) => {
    const key = JSON.stringify([file, ruleId, reason]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return createHash('sha256').update(`${key}${count}`).digest('hex').slice(0, 32);
  });
}
