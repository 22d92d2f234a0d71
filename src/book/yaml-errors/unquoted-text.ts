import type { TextProblem } from '../problem.ts';
import { type Complaint, type Line, lineAt, quoted, syntaxProblem } from './complaint.ts';

/** A field or a list item with a value on its own line. */
const written = /^(?<lead>\s*(?:- +)*(?:(?<name>[^\s:#][^:#]*):\s+|(?<=- +)))(?<value>\S.*)$/d;

interface Value {
  readonly line: Line;
  /** What stands before the value. */
  readonly lead: string;
  readonly text: string;
  readonly start: number;
}

/** A text that YAML takes for something else, because of a sign in it, until it is put in quotes. */
export function unquotedText({ source, offset }: Complaint): TextProblem | undefined {
  const value = valueAt(source, offset);
  if (!value) return undefined;
  const { line, start, text } = value;
  const sign = text.charAt(0);
  const inQuotes = `Put the text in quotes: \`${value.lead}${quoted(text)}\`.`;
  const problem = (reason: string, note = inQuotes) => syntaxProblem(start, line.end, reason, note);

  if (sign === '"' || sign === "'") return problem(closedEarly(text), closeOnce(value));
  if (text.startsWith('{{')) return problem('A text that begins with `{{` has to be in quotes.');
  if (sign === '[' || sign === '{') {
    const rest = source.slice(offset, line.end);
    if (/^\s*[\]}]/.test(rest))
      return syntaxProblem(offset, offset + 1, 'There is one closing bracket too many.', 'Remove it.');
    return problem(
      `Something follows the bracket that closes this ${sign === '[' ? 'list' : 'group of `name: value` pairs'}.`,
      `${inQuotes} Or remove what follows the bracket.`,
    );
  }
  if (text.startsWith('- '))
    return problem(
      'A list cannot begin on the line of its name.',
      `${inQuotes} Or begin the list on the next line.`,
    );
  if (/[%@`*&!|>?]/.test(sign))
    return problem(
      `A text that begins with ${sign === '`' ? 'a backtick' : `\`${sign}\``} has to be in quotes.`,
    );
  if (source.startsWith(':', offset))
    return problem('A colon and a space end the name of a field, so a text with them has to be in quotes.');
  return undefined;
}

function valueAt(source: string, offset: number): Value | undefined {
  const line = lineAt(source, offset);
  const found = written.exec(line.text);
  const place = found?.indices?.groups?.['value'];
  if (!place) return undefined;
  const [start] = place;
  const value = {
    line,
    lead: line.text.slice(0, start).trimStart(),
    text: line.text.slice(start).trimEnd(),
    start: line.start + start,
  };
  // A template, as some programs fill them in, is only refused where its field begins.
  return value.start <= offset || value.text.startsWith('{{') ? value : undefined;
}

/** An apostrophe within single quotes is taken for the quote that closes the text. */
function closedEarly(text: string): string {
  const word = text.startsWith("'") ? /\p{L}+'\p{L}+/u.exec(text)?.[0] : undefined;
  return word === undefined
    ? 'Something follows the quote that closes this text.'
    : `The apostrophe of \`${word}\` is taken for the quote that closes this text.`;
}

function closeOnce({ text, lead }: Value): string {
  const isClosed = text.endsWith(text.charAt(0));
  return `Put the whole text in quotes of the other kind: \`${lead}${quoted(isClosed ? text.slice(1, -1) : text)}\`.`;
}
