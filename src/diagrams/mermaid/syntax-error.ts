import { z } from 'zod';

/** A complaint of one of Mermaid's grammars, put into a sentence. */
export interface SyntaxComplaint {
  /** 1-based, in the lines Mermaid parses; `null` where the grammar does not say. */
  readonly line: number | null;
  readonly message: string;
}

/** The grammars made with jison: most diagrams. `line` is 0-based and says where the token `text` ends. */
const jisonError = z.object({
  hash: z.object({
    text: z.string(),
    token: z.union([z.string(), z.number(), z.null()]),
    line: z.number(),
    expected: z.array(z.string()).optional(),
  }),
});

/** The grammars made with Langium: pie, git graph, architecture and the newer ones. Positions are 1-based. */
const langiumError = z.object({
  result: z.object({
    lexerErrors: z.array(z.object({ line: z.number() })),
    parserErrors: z.array(
      z.object({ message: z.string(), token: z.object({ startLine: z.number(), image: z.string() }) }),
    ),
  }),
});

/** The complaints of the stores behind the grammars cite at most the statement. */
const statementError = z.object({ hash: z.object({ text: z.string().min(1) }) });

/** The YAML of a front matter. `line` is 0-based, counted from the line after the opening `---`. */
const yamlError = z.object({ reason: z.string(), mark: z.object({ line: z.number() }) });

/** What a grammar of Mermaid complains about, for the lines it parsed. Takes whatever was thrown. */
export function syntaxComplaint(error: unknown, lines: readonly string[]): SyntaxComplaint {
  const jison = jisonError.safeParse(error).data?.hash;
  if (jison !== undefined) {
    const line = jison.line + 1 - (jison.text.match(/\n/g)?.length ?? 0);
    return { line, message: `${unexpected(jison.text, line, lines)}${expected(jison.expected ?? [])}.` };
  }
  const langium = langiumError.safeParse(error).data?.result;
  if (langium !== undefined) {
    const [unreadable] = langium.lexerErrors;
    if (unreadable !== undefined)
      return { line: unreadable.line, message: `${unexpected('', unreadable.line, lines)}.` };
    const [wrong] = langium.parserErrors;
    if (wrong !== undefined) {
      const line = wrong.token.startLine > 0 ? wrong.token.startLine : lines.length + 1;
      const wanted = /^Expecting token of type ('.+?') but/.exec(wrong.message)?.[1];
      return {
        line,
        message: `${unexpected(wrong.token.image, line, lines)}${expected(wanted === undefined ? [] : [wanted])}.`,
      };
    }
  }
  const text = error instanceof Error ? error.message : String(error);
  const chevrotain = /but found: '([^]*?)' at line (\d+)/.exec(text);
  if (chevrotain !== null) {
    const line = Number(chevrotain[2]);
    return { line, message: `${unexpected(chevrotain[1] ?? '', line, lines)}.` };
  }
  if (error instanceof TypeError) return { line: null, message: `Mermaid cannot read this diagram.` };
  return { line: placeOf(error, text, lines), message: oneSentence(text) };
}

/** The place and the reason of a front matter that is not YAML, the place as a 1-based line of the source. */
export function frontMatterComplaint(error: unknown): SyntaxComplaint | undefined {
  const yaml = yamlError.safeParse(error).data;
  return yaml && { line: yaml.mark.line + 2, message: `The front matter is not valid YAML: ${yaml.reason}.` };
}

/** Complaints about the meaning carry no place: the last line that holds the statement or the name they cite. */
function placeOf(error: unknown, message: string, lines: readonly string[]): number | null {
  const statement = statementError.safeParse(error).data?.hash.text;
  const name = /["'([]{1,2}([^"'()[\]]+)["')\]]/.exec(message)?.[1];
  for (const cited of [statement, name]) {
    if (cited === undefined) continue;
    const whole = new RegExp(`(?<!\\w)${RegExp.escape(cited)}(?!\\w)`);
    const index = lines.findLastIndex((line) => whole.test(line));
    if (index >= 0) return index + 1;
  }
  return null;
}

function unexpected(text: string, line: number, lines: readonly string[]): string {
  if (line > lines.length) return 'The diagram ends too early';
  const where = shorten(lines[line - 1]?.trim() ?? '');
  if (text.includes('\n')) return `The line “${where}” ends too early`;
  return text.trim() === '' ? `Cannot read “${where}”` : `Unexpected “${shorten(text.trim())}” in “${where}”`;
}

/** Grammars may list dozens of tokens by internal names: a few plain ones help, more only confuse. */
function expected(tokens: readonly string[]): string {
  const names = tokens.map((token) => TOKENS[token.slice(1, -1)]);
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 || known.length < names.length || known.length > 3
    ? ''
    : `; expected ${known.join(' or ')}`;
}

const TOKENS: Readonly<Record<string, string>> = {
  taskData: 'a colon and a score, as in “: 3: Visitor”',
  COMMA: 'a comma',
  EOF: 'the end of the diagram',
  ID: 'a name',
  NEWLINE: 'a line break',
  STRUCT_STOP: '“}”',
  MEMBER: 'a member',
  EDGE_STATE: '“[*]”',
  SQUARE_BRACES_END: '“]”',
  '}': '“}”',
  '=': '“=”',
};

function oneSentence(text: string): string {
  const flat = shorten(text.replace(/\s+/g, ' ').trim(), 200);
  return /[.!?…]$/.test(flat) ? flat : `${flat}.`;
}

function shorten(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length - 1).toWellFormed()}…` : text;
}
