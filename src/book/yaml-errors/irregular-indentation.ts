import type { TextProblem } from '../problem.ts';
import { type Complaint, type Line, lineAbove, lineAt, syntaxProblem } from './complaint.ts';

/** A line whose indentation fits none of the lines above. */
export function irregularIndentation({ source, offset }: Complaint): TextProblem {
  const line = lineAt(source, offset);
  const start = line.start + (line.text.length - line.text.trimStart().length);
  const above = lineAbove(source, line);
  const glued = above && withoutSpace(above);
  if (glued) return glued;
  const { reason, note } = explained(line.text, above?.text);
  return syntaxProblem(start, line.start + line.text.trimEnd().length, reason, note);
}

/** The line above is no field, for want of a space after its colon. */
function withoutSpace({ start, text }: Line): TextProblem | undefined {
  const glued = /^\s*(?:- )?([\w-]+):(?=[^\s/])/.exec(text)?.[1];
  if (glued === undefined) return undefined;
  return syntaxProblem(
    start + (text.length - text.trimStart().length),
    start + text.trimEnd().length,
    `There is no space after \`${glued}:\`, so it is not read as a field.`,
    `Put a space after the colon: \`${text.trim().replace(`${glued}:`, `${glued}: `)}\`.`,
  );
}

function explained(line: string, above = ''): { readonly reason: string; readonly note: string } {
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
        : `Indent it with ${hyphen.length} spaces in all, right under \`${field}\`, if it belongs to the same item.`,
  };
}

function indentation(text: string): number {
  return text.search(/[^\s-]|$/);
}
