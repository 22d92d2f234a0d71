import type { Diagnostic, Severity } from '../../../book/diagnostic.ts';
import { visibleText } from '../visible-text.ts';
import { atLeast, type Format, pathFrom, summed } from '../checked.ts';
import { summaryLine } from '../summary-line.ts';

/** GitHub shows this many annotations of each kind for a step of a workflow, and drops the others. */
const shownOfAKind = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, which stand as annotations beside the lines of a pull request. What GitHub would
 * drop is written as plain lines of the log.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Format = (books, { level, environment }) => {
  const left: Record<Severity, number> = { error: shownOfAKind, warning: shownOfAKind, info: shownOfAKind };
  const annotations: string[] = [];
  const others: string[] = [];
  for (const { root, diagnostics } of books) {
    for (const one of atLeast(level, diagnostics)) {
      const path = pathFrom(environment.GITHUB_WORKSPACE, root, one.file);
      if (left[one.severity]-- > 0) annotations.push(annotation(one, path));
      else
        others.push(
          visibleText(`${path}:${one.line}:${one.column} ${one.severity}[${one.ruleId}] ${one.reason}`),
        );
    }
  }
  const rest =
    others.length === 0
      ? []
      : [`GitHub shows ${shownOfAKind} annotations of a kind; here are the others:`, ...others];
  return [...annotations, ...rest, summaryLine(summed(books)), ''].join('\n');
};

function annotation({ severity, place, ruleId, reason, note }: Diagnostic, path: string): string {
  const { start, end } = place;
  const oneLine = start.line === end.line && end.column > start.column;
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    // Columns are only heeded within one line; the last one belongs to it.
    ...(oneLine && { col: start.column, endColumn: end.column - 1 }),
    title: ruleId,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  const text = note === undefined ? reason : `${reason}\n${note}`;
  return `::${commands[severity]} ${written.join(',')}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
