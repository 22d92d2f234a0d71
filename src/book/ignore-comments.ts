import type { DocumentText } from './document-text.ts';
import { parseYaml } from './parse-yaml.ts';
import { type YamlNode, yamlTree } from './yaml-tree.ts';

/** What a comment begins with that says which findings in its file are to be ignored, and why. */
export const ignoreMark = 'journeybook-ignore';

/** A comment `# journeybook-ignore rule: reason`; in prose it stands between braces and stars. */
export interface IgnoreComment {
  /** As written; empty where none is named. */
  readonly rule: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** Offsets of the comment in the file. */
  readonly start: number;
  readonly end: number;
}

const inYaml = new RegExp(String.raw`(?<=^|\s)#[ \t]*${ignoreMark}\b([^\r\n]*)`, 'gm');
const inProse = new RegExp(String.raw`\{\s*/\*[ \t]*${ignoreMark}\b([^]*?)\*/\s*\}`, 'g');

/** Every such comment of a document, in the order of the file. What only looks like one inside of a text is none. */
export function ignoreComments({
  text,
  yaml,
  yamlStart,
  proseStart,
}: DocumentText): readonly IgnoreComment[] {
  const texts = textsOf(yaml);
  const fields = [...yaml.matchAll(inYaml)]
    .filter(({ index }) => !texts.some(({ start, end }) => start <= index && index < end))
    .map((match) => said(match, yamlStart));
  const prose = [...text.slice(proseStart).matchAll(inProse)].map((match) => said(match, proseStart));
  return [...fields, ...prose];
}

function said({ 0: whole, 1: words = '', index }: RegExpExecArray, from: number): IgnoreComment {
  const [, rule = '', reason = ''] = /^\s*([^\s:]*)\s*:?\s*([^]*)$/.exec(words) ?? [];
  const start = from + index;
  return { rule, reason: reason.trim(), start, end: start + whole.trimEnd().length };
}

/** The stretches of a YAML text that are values, in which a comment cannot stand. */
function textsOf(yaml: string): readonly { readonly start: number; readonly end: number }[] {
  const parsed = parseYaml(yaml);
  if ('problem' in parsed || parsed.data === null) return [];
  const found: YamlNode[] = [];
  const visit = (node: YamlNode): void => {
    if (node.kind === 'scalar') found.push(node);
    else if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'mapping')
      for (const { key, value } of node.entries) {
        visit(key);
        visit(value);
      }
  };
  visit(yamlTree(yaml, parsed.events));
  return found;
}
