import type { TextProblem } from '../problem.ts';
import { type Complaint, lineAt, quoted, syntaxProblem } from './complaint.ts';
import { irregularIndentation } from './irregular-indentation.ts';
import { missingColon } from './missing-colon.ts';
import { missingComma } from './missing-comma.ts';
import { misplacedList } from './misplaced-list.ts';
import { tabIndentation } from './tab-indentation.ts';
import { unclosed } from './unclosed.ts';
import { unquotedText } from './unquoted-text.ts';

type Explain = (complaint: Complaint) => TextProblem | undefined;

/** What the parser may say, and who can tell what it means; the first that can, does. */
const explanations: readonly { readonly when: RegExp; readonly by: readonly Explain[] }[] = [
  { when: /tab characters|indentation of a/, by: [tabIndentation] },
  { when: /bad indentation of a mapping|a line break is expected|complex keys/, by: [unquotedText] },
  {
    when: /name of an (alias|anchor) node|alias node should not/,
    by: [unquotedText, at('A `*` or `&` cannot stand here.', 'Put the text in quotes.')],
  },
  { when: /deficient indentation|unexpected end of the (stream|document)/, by: [tabIndentation, unclosed] },
  {
    when: /separator is expected|multiline key|expected ':' after/,
    by: [misplacedList, missingColon, irregularIndentation],
  },
  { when: /indentation of a/, by: [irregularIndentation] },
  { when: /line break is expected|chomping mode|indentation width/, by: [blockSign] },
  {
    when: /whitespace character is expected after/,
    by: [at('A space is missing after the colon.', 'Put a space after it.')],
  },
  {
    when: /missed comma/,
    by: [missingComma],
  },
  { when: /but found ','/, by: [at('There is one comma too many here.', 'Remove it.')] },
  { when: /escape sequence|hexadecimal character/, by: [escape] },
  { when: /non-printable|valid JSON character|null byte/, by: [controlCharacter] },
  { when: /unidentified alias/, by: [alias] },
  { when: /unknown \w+ tag|tag handle|tag (name|suffix)/, by: [tag] },
  {
    when: /cannot resolve a node with/,
    by: [word('This value is not of the type its tag asks for.', 'Remove the tag, or mend the value.')],
  },
  {
    when: /merge/,
    by: [
      word(
        '`<<` takes over the fields of a group of `name: value` pairs, but what follows is none.',
        'Let it name one that is marked, such as `<<: *usual`.',
      ),
    ],
  },
  {
    when: /complex keys/,
    by: [
      word(
        'A list or a group of `name: value` pairs cannot be the name of a field.',
        'Put the name in quotes.',
      ),
    ],
  },
  {
    when: /maxDepth/,
    by: [
      at(
        'Lists and groups of `name: value` pairs are nested more than 100 deep here.',
        'Write the document with fewer levels.',
      ),
    ],
  },
  {
    when: /directive/,
    by: [
      word(
        'A line that begins with `%` is an instruction to the parser, and this one cannot be carried out.',
        'Remove it.',
      ),
    ],
  },
];

/** Says in prose what keeps a YAML text from being read and what to do, from what its parser says. */
export function explainYamlError(source: string, reason: string, offset: number): TextProblem {
  const complaint = { source, reason, offset };
  for (const { when, by } of explanations) {
    if (!when.test(reason)) continue;
    for (const explain of by) {
      const problem = explain(complaint);
      if (problem) return { ...problem, end: Math.min(problem.end, source.length) };
    }
  }
  return syntaxProblem(
    offset,
    Math.min(offset + 1, source.length),
    `The YAML cannot be read here: ${reason}.`,
    'Mend the line, or put the text in quotes.',
  );
}

function at(reason: string, note: string): Explain {
  return ({ offset }) => syntaxProblem(offset, offset + 1, reason, note);
}

function word(reason: string, note: string): Explain {
  return ({ source, offset }) => syntaxProblem(offset, offset + wordAt(source, offset).length, reason, note);
}

function wordAt(source: string, offset: number): string {
  return /^[^\s,[\]{}]+/.exec(source.slice(offset))?.[0] ?? source.charAt(offset);
}

/** A `|` or `>` with something after it that is not the text it announces. */
function blockSign({ source, offset }: Complaint): TextProblem {
  const { start, end } = lineAt(source, offset);
  const sign = start + Math.max(source.slice(start, offset).search(/[|>]/), 0);
  return syntaxProblem(
    sign,
    end,
    `A \`${source.charAt(sign)}\` announces a text on the next lines, but something follows it on this line.`,
    'Remove the sign, or put the text in quotes.',
  );
}

function escape({ source, offset }: Complaint): TextProblem {
  const start = source.lastIndexOf('\\', offset);
  return syntaxProblem(
    start,
    offset + 1,
    `A backslash between double quotes begins a special character, and \`${source.slice(start, offset + 1)}\` is none.`,
    'Write `\\\\` for a backslash, or put the text in single quotes.',
  );
}

function controlCharacter({ source, offset }: Complaint): TextProblem {
  const hex = source.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return syntaxProblem(
    offset,
    offset + 1,
    `The control character U+${hex} cannot stand in YAML.`,
    'Remove it.',
  );
}

function alias({ source, offset }: Complaint): TextProblem {
  const name = wordAt(source, offset);
  const text = source.slice(offset - 1, lineAt(source, offset).end).trimEnd();
  return syntaxProblem(
    offset - 1,
    offset + name.length,
    `\`*${name}\` repeats the value marked \`&${name}\`, but no value above is marked so.`,
    `Mark it, or put the text in quotes: \`${quoted(text)}\`.`,
  );
}

function tag({ source, offset }: Complaint): TextProblem {
  const start = Math.max(source.lastIndexOf('!', offset), lineAt(source, offset).start);
  const name = wordAt(source, start);
  const text = source.slice(start, lineAt(source, start).end).trimEnd();
  return syntaxProblem(
    start,
    start + name.length,
    `A word that begins with \`!\` is a tag in YAML, and \`${name}\` is not known.`,
    `Put the text in quotes: \`${quoted(text)}\`.`,
  );
}
