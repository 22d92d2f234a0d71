import type { TextProblem } from '../problem.ts';
import { type Complaint, lineAbove, lineAt, syntaxProblem } from './complaint.ts';

/** A line whose indentation fits none of the lines above. */
export function irregularIndentation({ source, offset }: Complaint): TextProblem {
  const line = lineAt(source, offset);
  const start = line.start + (line.text.length - line.text.trimStart().length);
  const above = lineAbove(source, line);
  const deeper = above !== undefined && indentation(above.text) < indentation(line.text);
  return syntaxProblem(
    start,
    line.start + line.text.trimEnd().length,
    deeper
      ? 'This line is indented deeper than the line above, which already has a value.'
      : 'The indentation of this line fits none of the lines above.',
    deeper
      ? 'Align it with the line above, or put the text of both lines in quotes.'
      : 'Align it with the lines it belongs to.',
  );
}

function indentation(text: string): number {
  return text.search(/[^\s-]|$/);
}
