import type { Diagnostic } from '../../book/diagnostic.ts';
import type { LoadedBook } from '../../book/load.ts';

/** The result of a check for programs: version 1 of a format that only ever gains fields. */
export function reportAsJson({ summary, diagnostics }: Pick<LoadedBook, 'summary' | 'diagnostics'>): string {
  const { files, journeys, errors, warnings } = summary;
  const report = {
    version: 1,
    summary: { files, journeys, errors, warnings },
    diagnostics: diagnostics.map(asData),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function asData({ file, place, severity, ruleId, reason, note, url }: Diagnostic) {
  return {
    file,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    severity,
    rule: ruleId,
    message: reason,
    ...(note !== undefined && { note }),
    ...(url !== undefined && { url }),
  };
}
