import type { LoadedBook } from '../../src/book/load.ts';

/** Everything that is wrong with a book, in lines that can be read: place, rule, reason and remedy. */
export function shown({ diagnostics }: LoadedBook): string {
  return diagnostics
    .map(({ file, place: { start, end }, severity, ruleId, reason, note = '' }) => {
      const place = `${file}:${start.line}:${start.column}-${end.line}:${end.column}`;
      return `${place} ${severity}[${ruleId}] ${reason}\n  ${note}`;
    })
    .join('\n');
}
