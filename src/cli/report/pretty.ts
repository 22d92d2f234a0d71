import type { Diagnostic } from '../../book/diagnostic.ts';
import { codeFrame } from './code-frame.ts';
import type { Colours } from './colour.ts';
import { visibleText } from './visible-text.ts';

/** What showing a diagnostic needs besides the diagnostic. */
export interface PrettyOptions {
  readonly colours: Colours;
  /** The text of a file of the book; undefined when it cannot be shown. */
  readonly textOf: (file: string) => string | undefined;
  /** The path to show for a file of the book. */
  readonly pathOf: (file: string) => string;
}

/** One diagnostic as people read it: what is wrong, where, the lines in question, and the remedy. */
export function prettyDiagnostic(diagnostic: Diagnostic, { colours, textOf, pathOf }: PrettyOptions): string {
  const { file, severity, ruleId, reason, note, url, place } = diagnostic;
  const colour = { error: colours.red, warning: colours.yellow, info: colours.cyan }[severity];
  const path = `${visibleText(pathOf(file))}:${place.start.line}:${place.start.column}`;
  const source = isWholeFile(place) ? undefined : textOf(file);
  const frame =
    source === undefined
      ? undefined
      : codeFrame(source, place, { gutter: colours.blue, mark: (text) => colours.bold(colour(text)) });
  return [
    `${colours.bold(colour(`${severity}[${ruleId}]`))}${colours.bold(`: ${visibleText(reason)}`)}`,
    `${colours.blue(' -->')} ${path}`,
    ...(frame === undefined ? [] : [frame]),
    ...(note === undefined ? [] : [`${colours.green('help')}: ${indented(note)}`]),
    ...(url === undefined ? [] : [`${colours.green('more')}: ${visibleText(url)}`]),
  ].join('\n');
}

/** The empty range at the very beginning stands for the whole file. */
function isWholeFile({ end }: Diagnostic['place']): boolean {
  return end.line === 1 && end.column === 1;
}

function indented(note: string): string {
  return note
    .split('\n')
    .map((line) => visibleText(line))
    .join('\n  ')
    .replace(/ +$/gm, '');
}
