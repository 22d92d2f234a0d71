import type { TextProblem } from '../problem.ts';
import { type Complaint, lineAbove, lineAt, syntaxProblem } from './complaint.ts';

/** A line whose indentation fits none of the lines above. */
export function irregularIndentation({ source, offset }: Complaint): TextProblem {
  const line = lineAt(source, offset);
  const start = line.start + (line.text.length - line.text.trimStart().length);
  const above = lineAbove(source, line);
  const { reason, note } = explained(line.text, above?.text);
  return syntaxProblem(start, line.start + line.text.trimEnd().length, reason, note);
}

function explained(line: string, above = ''): { readonly reason: string; readonly note: string } {
  const glued = /^\s*(?:- )?([\w-]+):(?=[^\s/])/.exec(above)?.[1];
  if (glued !== undefined)
    return {
      reason: `The line above this one is no field: after \`${glued}:\` there is no space.`,
      note: `Put a space after the colon: \`${above.trim().replace(`${glued}:`, `${glued}: `)}\`.`,
    };
  if (indentation(above) < indentation(line))
    return {
      reason: 'This line is indented deeper than the line above, which already has a value.',
      note: 'Align it with the line above, or put the text of both lines in quotes.',
    };
  const [, hyphen, field] = /^(\s*- +)([\w-]+):/.exec(above) ?? [];
  return {
    reason: 'The indentation of this line fits none of the lines above.',
    note:
      hyphen === undefined || field === undefined
        ? 'Align it with the lines it belongs to.'
        : `Indent it by ${hyphen.length} spaces, as \`${field}\` is, if it belongs to the same item.`,
  };
}

function indentation(text: string): number {
  return text.search(/[^\s-]|$/);
}
