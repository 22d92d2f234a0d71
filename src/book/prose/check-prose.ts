import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Book } from '../book.ts';
import { type Diagnostic, diagnostic } from '../diagnostic.ts';
import type { DocumentText } from '../document-text.ts';
import { type LineIndex, lineIndex } from '../line-index.ts';
import type { NamesByKind } from '../link/names.ts';
import type { TextProblem } from '../problem.ts';
import type { Surroundings } from '../surroundings.ts';
import { checkCode } from './check-code.ts';
import { checkComponents } from './check-components.ts';
import { checkFiles } from './check-files.ts';
import { checkReferences } from './check-references.ts';
import type { CheckDiagram } from './diagram-problem.ts';
import { parseProse } from './parse-prose.ts';
import { unsafeScheme } from './unsafe-address.ts';

/** What checking prose needs to know of its book. */
export interface ProseSurroundings {
  /** The folder of the book. */
  readonly root: string;
  readonly book: Book;
  readonly names: NamesByKind;
  readonly checkDiagram: CheckDiagram | undefined;
  readonly around: Surroundings;
}

/** Everything that is wrong with the prose of a document: its syntax, references, addresses and diagrams. */
export async function checkProse(
  document: DocumentText,
  { root, book, names, checkDiagram, around }: ProseSurroundings,
): Promise<Diagnostic[]> {
  const parsed = parseProse(document);
  if ('problem' in parsed) return [parsed.problem];
  const { file, text } = document;
  const problems: TextProblem[] = [];
  const diagrams: Diagram[] = [];
  visit(parsed.tree, (node) => {
    if (node.type === 'text') problems.push(...checkReferences(node, text, book, names));
    diagrams.push(...diagramsOf(node));
    problems.push(
      ...checkComponents(node, file, names),
      ...checkFiles(node, root, file, around),
      ...unsafeAddresses(node),
    );
  });
  problems.push(...checkCode(parsed.tree));
  const lines = lineIndex(text);
  const diagnostics = problems.map(({ start, end, ...problem }) =>
    diagnostic({ file, range: lines.range(start, end), ...problem }),
  );
  if (!checkDiagram) return diagnostics;
  for (const diagram of diagrams)
    diagnostics.push(...(await diagramProblems(diagram, file, lines, checkDiagram)));
  return diagnostics;
}

/** The source of a diagram and where its lines stand in the file. */
interface Diagram {
  readonly source: string;
  /** The line before its first one. */
  readonly before: number;
  readonly last: number;
}

function diagramsOf(node: Nodes): readonly Diagram[] {
  const start = node.position?.start.line ?? 1;
  const end = node.position?.end.line ?? start;
  if (node.type === 'code' && node.lang === 'mermaid') {
    return [{ source: node.value, before: start, last: Math.max(start, end - 1) }];
  }
  if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Mermaid')
    return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'code') return [];
    return typeof attribute.value === 'string'
      ? [{ source: attribute.value, before: start - 1, last: end }]
      : [];
  });
}

async function diagramProblems(
  { source, before, last }: Diagram,
  file: string,
  lines: LineIndex,
  checkDiagram: CheckDiagram,
): Promise<Diagnostic[]> {
  const problems = await checkDiagram(source);
  return problems.map(({ severity, line, message }) => {
    const place = Math.min(before + line, last);
    return diagnostic({
      rule: 'mermaid-syntax',
      severity,
      file,
      range: lines.wholeLine(place),
      reason: message,
      note: 'Mend this line of the diagram.',
      url: 'https://mermaid.js.org/intro/syntax-reference.html',
    });
  });
}

/** Attributes of components that browsers open or load. */
const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href']);

function unsafeAddresses(node: Nodes): TextProblem[] {
  const addresses: string[] = [];
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') addresses.push(node.url);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (addressAttributes.has(attribute.name.toLowerCase())) addresses.push(attribute.value);
    }
  }
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return addresses.flatMap((address) => {
    const scheme = unsafeScheme(address);
    if (scheme === undefined) return [];
    return {
      rule: 'unsafe-link' as const,
      start,
      end,
      reason: `An address that begins with \`${scheme}\` could run a script in the reader’s browser.`,
      note: 'Link to a page or a file; of addresses that hold their data, only PNG, JPEG, GIF and WebP pictures are accepted.',
    };
  });
}
