import type { TextProblem } from '../problem.ts';
import { type Complaint, lineAbove, lineAt, syntaxProblem } from './complaint.ts';

/** A list beside fields, where only one of both can be. */
export function misplacedList({ source, offset }: Complaint): TextProblem | undefined {
  const line = lineAt(source, offset);
  const above = lineAbove(source, line);
  if (offset !== line.start || above === undefined) return undefined;
  const end = line.start + line.text.trimEnd().length;
  const isItem = /^-(\s|$)/.test(line.text);
  if (isItem) {
    return syntaxProblem(
      line.start,
      end,
      'A list begins here, but it is not the value of a field.',
      'Give it a name on the line above, such as `phases:`.',
    );
  }
  return /^(-|\s)/.test(above.text) && /^[^\s#][^:]*:(\s|$)/.test(line.text)
    ? syntaxProblem(
        line.start,
        end,
        'A field begins here, but the lines above are a list.',
        'Give the list a name, such as `phases:`, and indent its items.',
      )
    : undefined;
}
