import type { Diagnostic } from '../book/diagnostic.ts';

/** A diagnostic in one line: its place, what is wrong, what to do. */
export function diagnosticLine({ file, line, column, reason, note }: Diagnostic): string {
  return [`${file}:${line}:${column}`, reason, note].filter(Boolean).join(' ');
}
