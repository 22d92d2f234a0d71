import type { TextProblem } from '../problem.ts';
import { type Complaint, type Line, lineAbove, lineAt, syntaxProblem } from './complaint.ts';

/** A line that is neither a field nor a list item, above the place where the parser gave up or on it. */
export function missingColon({ source, offset }: Complaint): TextProblem | undefined {
  for (let line: Line | undefined = lineAt(source, offset); line; line = lineAbove(source, line)) {
    const problem = problemIn(line, lineAbove(source, line)?.text);
    if (problem) return problem;
  }
  return undefined;
}

function problemIn({ start, text }: Line, above: string | undefined): TextProblem | undefined {
  const bare = text.replace(/\s+#.*$/, '').trimEnd();
  const indent = bare.length - bare.trimStart().length;
  const place = { start: start + indent, end: start + bare.length };
  const line = bare.trimStart();
  if (line === '' || /^(#|---|\.\.\.)/.test(line) || /^(- |-$)/.test(line) || /:(\s|$)/.test(line))
    return undefined;
  const wide = /^([^：]+)：\s*(.*)$/.exec(line);
  if (wide) {
    return syntaxProblem(
      place.start,
      place.end,
      'The colon of this line is not the one YAML knows.',
      `Write \`${wide[1] ?? ''}: ${wide[2] ?? ''}\`.`,
    );
  }
  const close = /^(["']?)([\p{L}\p{N}_-]+)\1:(\S.*)$/u.exec(line);
  if (close) {
    return syntaxProblem(
      place.start,
      place.end,
      'A space is missing after the colon.',
      `Write \`${close[2] ?? ''}: ${close[3] ?? ''}\`.`,
    );
  }
  if (/^-[^\s-]/.test(line)) {
    return syntaxProblem(
      place.start,
      place.end,
      'A space is missing after the hyphen.',
      `Write \`- ${line.slice(1)}\`.`,
    );
  }
  const [, name = line, value = '…'] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  const goesOn = canGoOn(above) ? ', or indent the line if it goes on with the text above' : '';
  return syntaxProblem(
    place.start,
    place.end,
    'This line has no colon, but a field is a name, a colon and a value.',
    `Write \`${name}: ${value}\`${goesOn}.`,
  );
}

/** Whether a line ends in a text that the next line can go on with: no quote or bracket closes it. */
function canGoOn(above = ''): boolean {
  return /(:\s|^\s*- ).*[^\s"'\]}]$/.test(above.trimEnd());
}
