import type { TextProblem } from '../problem.ts';
import { type Complaint, lineAt } from './complaint.ts';

/** A tab in the indentation of the line where the parser gave up. */
export function tabIndentation({ source, offset }: Complaint): TextProblem | undefined {
  const { start, text } = lineAt(source, offset);
  const tabs = /^ *(\t+)[ \t]*/d.exec(text)?.indices?.[1];
  if (!tabs) return undefined;
  return {
    rule: 'tab-indentation',
    start: start + tabs[0],
    end: start + tabs[1],
    reason: 'This line is indented with a tab, but YAML is indented with spaces only.',
    note: 'Replace the tab with two spaces, and let the editor insert spaces in YAML files.',
  };
}
