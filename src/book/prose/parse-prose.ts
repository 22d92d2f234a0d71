import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { type Diagnostic, diagnostic, type Range } from '../diagnostic.ts';
import type { DocumentText } from '../document-text.ts';
import { lineIndex } from '../line-index.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Parses the prose of a document; places in the tree are places in the file. */
export function parseProse({
  file,
  text,
  proseStart,
}: DocumentText): { tree: Root } | { problem: Diagnostic } {
  try {
    return { tree: processor.parse(proseAlone({ text, proseStart })) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { problem: syntaxProblem(file, text, error) };
  }
}

/** The prose of a file; blanks in place of its fields keep every line, column and offset as it is in the file. */
export function proseAlone({ text, proseStart }: Pick<DocumentText, 'text' | 'proseStart'>): string {
  return text.slice(0, proseStart).replace(/[^\r\n]/g, ' ') + text.slice(proseStart);
}

function syntaxProblem(file: string, text: string, message: VFileMessage): Diagnostic {
  const { reason, note } = explain(message.reason);
  return diagnostic({ rule: 'prose-syntax', file, range: rangeOf(message, text), reason, note });
}

/** What is to be mended: the tag or brace that opens something, or else the place where the parser gave up. */
function rangeOf({ reason, place }: VFileMessage, text: string): Range {
  const tag = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason)?.slice(1).map(Number);
  if (tag) {
    const [line = 1, column = 1, endLine = 1, endColumn = 1] = tag;
    return { start: { line, column }, end: { line: endLine, column: endColumn } };
  }
  if (place && 'start' in place) return { start: place.start, end: place.end };
  const offset = place?.offset ?? 0;
  const opening = reason.includes('closing brace') ? text.lastIndexOf('{', offset) : offset - 1;
  const start = /[{<]/.test(text.charAt(opening)) ? opening : offset;
  return lineIndex(text).range(start, Math.max(start + 1, offset));
}

const explanations: readonly { readonly when: RegExp; readonly reason: string; readonly note: string }[] = [
  {
    when: /to create a comment in MDX/,
    reason: 'Prose in MDX has no HTML comments.',
    note: 'Write `{/* … */}` instead of `<!-- … -->`.',
  },
  {
    when: /to create a link in MDX/,
    reason: 'Prose in MDX has no links in angle brackets.',
    note: 'Write `[text](https://…)`.',
  },
  {
    when: /^Unexpected character .* before name/,
    reason: 'A `<` begins a component here, but no name follows.',
    note: 'Write `\\<` where the sign itself is meant.',
  },
  {
    when: /expected a corresponding closing brace for `\{`/,
    reason: 'A `{` begins an expression that does not end.',
    note: 'Add the closing `}`, or write `\\{` where the sign itself is meant.',
  },
  {
    when: /parse expression with acorn|parse import\/exports with acorn/,
    reason: 'What stands between `{` and `}` is not JavaScript.',
    note: 'Mend the expression, or write `\\{` where the sign itself is meant.',
  },
];

function explain(said: string): { reason: string; note: string } {
  const known = explanations.find(({ when }) => when.test(said));
  if (known) return { reason: known.reason, note: known.note };
  const closing = /^Expected a closing tag for `(<[^`]*)`/.exec(said)?.[1];
  if (closing !== undefined) {
    return {
      reason: `The component \`${closing}\` is not closed.`,
      note: `Close it with \`/>\`, or with \`${closing.replace('<', '</')}\`.`,
    };
  }
  return {
    reason: `The prose is not well-formed MDX: ${said}.`,
    note: 'Mend the component or the expression.',
  };
}
