import type { Diagnostic, Severity } from '../../../book/diagnostic.ts';
import { atLeast, type Format, pathFrom, summed } from '../checked.ts';
import { summaryLine } from '../summary-line.ts';

/** A comment of a pull request may have 65,536 characters: so many rows fit for certain. */
const mostRows = 100;

const signs: Readonly<Record<Severity, string>> = {
  error: '❌ error',
  warning: '⚠️ warning',
  info: 'ℹ️ info',
};

/** A table for a comment on a pull request or the summary of a job, the errors first. */
export const markdown: Format = (books, { level, environment }) => {
  const all = books.flatMap(({ root, diagnostics }) =>
    atLeast(level, diagnostics).map((one) => ({
      one,
      path: pathFrom(environment.GITHUB_WORKSPACE ?? environment.CI_PROJECT_DIR, root, one.file),
    })),
  );
  const ordered = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    all.filter(({ one }) => one.severity === severity),
  );
  const rows = ordered.slice(0, mostRows).map(({ one, path }) => row(one, path));
  const table =
    rows.length === 0 ? [] : ['', '| | where | what | what to do |', '|---|---|---|---|', ...rows];
  const rest = ordered.length - rows.length;
  return [
    `**${summaryLine(summed(books))}**`,
    ...table,
    ...(rest > 0 ? ['', `And ${rest} more.`] : []),
    '',
  ].join('\n');
};

function row({ severity, ruleId, line, column, reason, note = '' }: Diagnostic, path: string): string {
  const cells = [`${signs[severity]}<br>\`${ruleId}\``, `\`${path}:${line}:${column}\``, reason, note];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** Text in one cell: what would end it is escaped, and a mapping between angle brackets is no markup. */
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replace(/<(?!br>)/g, '&lt;')
    .replace(/\r?\n/g, '<br>');
}
