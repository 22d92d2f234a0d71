import type { TextProblem } from '../problem.ts';
import { type Complaint, type Line, lineAbove, lineAt } from './complaint.ts';

/** A tab in the indentation of the line where the parser gave up. */
export function tabIndentation({ source, offset }: Complaint): TextProblem | undefined {
  const line = lineAt(source, offset);
  const { start, text } = line;
  const tabs = /^ *(\t+)[ \t]*/d.exec(text)?.indices?.[1];
  if (!tabs) return undefined;
  return {
    rule: 'tab-indentation',
    start: start + tabs[0],
    end: start + tabs[1],
    reason: 'This line is indented with a tab, but YAML is indented with spaces only.',
    note: `${indented(lineAbove(source, line))}, and let the editor insert spaces in YAML files.`,
  };
}

/** How deep a line belongs: deeper than a field above it that has no value yet; elsewhere only its author knows. */
function indented(above: Line | undefined): string {
  const [, indent = '', hyphens = '', field] =
    /^( *)((?:- +)*)([^\s:][^:]*):\s*(?:#.*)?$/.exec(above?.text ?? '') ?? [];
  return field === undefined
    ? 'Indent it with spaces, as the lines beside it are'
    : `Indent it with ${indent.length + hyphens.length + 2} spaces, two more than \`${field}\` above it`;
}
