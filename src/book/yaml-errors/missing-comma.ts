import type { TextProblem } from '../problem.ts';
import { type Complaint, lineAt, quoted, syntaxProblem } from './complaint.ts';

/** Two values between brackets without a comma between them, or a text that its colon makes look like two. */
export function missingComma({ source, offset }: Complaint): TextProblem {
  const line = lineAt(source, offset);
  const isField = source.startsWith(':', offset);
  const name = isField ? (/[^\s,[\]{}]+$/.exec(source.slice(line.start, offset))?.[0] ?? '') : '';
  const start = offset - name.length;
  const before = source.slice(line.start, start);
  const [lead, first] = lastValue(before);
  const second = nextValue(source.slice(start, line.end));
  if (isField && lead !== '' && first === '')
    return syntaxProblem(
      start,
      start + second.length,
      'A colon and a space end the name of a field, so a text with them has to be in quotes.',
      `Put the text in quotes: \`${lead}${quoted(second)}\`.`,
    );
  const place = before.trim() === '' ? 'at the end of the line above' : 'before it';
  const both = before.trim() === '' ? '' : `: \`${lead}${first}, ${second}\``;
  const oneText =
    isField && /\p{L}$/u.test(first) && !second.endsWith('…')
      ? ` Or, if all of it is one text, put it in quotes: \`${lead}${quoted(`${first} ${second}`)}\`.`
      : '';
  return syntaxProblem(
    start,
    Math.max(offset, start + 1),
    'A comma is missing before this.',
    `Put a comma ${place}${both}.${oneText}`,
  );
}

/** What comes last before a place: the name of its field with the colon, if it has one, and the value or what closes it. */
function lastValue(before: string): readonly [lead: string, value: string] {
  const text = before.trimEnd();
  if (/[\]}]$/.test(text)) return ['', text.slice(-1)];
  const [last] = /[^,[\]{}"']*(?:"[^"]*"|'[^']*'|[^,[\]{}]*)$/.exec(text) ?? [''];
  const named = /^(.*?:)(?:\s+(.*))?$/.exec(last.trimStart());
  return named ? [`${named[1] ?? ''} `, named[2] ?? ''] : ['', last.trimStart()];
}

/** A value up to the comma or the bracket that ends it; of what is itself between brackets, only that there is something. */
function nextValue(rest: string): string {
  const [plain] = /^[^,[\]{}]*/.exec(rest) ?? [''];
  const opening = rest.charAt(plain.length);
  return opening === '[' || opening === '{' ? `${plain}${opening}…` : plain.trimEnd();
}
