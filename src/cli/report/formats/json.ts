import type { Diagnostic } from '../../../book/diagnostic.ts';
import { atLeast, type Checked, type Format, summed } from '../checked.ts';

/**
 * The result of a check for programs: version 1 of a format that only ever gains fields. Where several books were
 * checked, each diagnostic names the folder of its book as `root`.
 */
export const json = ((books, { level }) => {
  const { files, journeys, errors, warnings } = summed(books);
  const report = {
    version: 1,
    summary: { files, journeys, errors, warnings },
    diagnostics: books.flatMap((book) =>
      atLeast(level, book.diagnostics).map((one) => ({
        ...(books.length > 1 && { root: book.root }),
        ...asData(one),
      })),
    ),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}) satisfies Format;

/** The result of the check of one book. */
export function reportAsJson(book: Checked): string {
  return json([book], { level: 'info', isTTY: false, environment: {} });
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
