import type { Edit } from '../book/diagnostic.ts';
import { find } from '../book/locate.ts';
import type { Path } from '../book/problem.ts';
import type { YamlNode } from '../book/yaml-tree.ts';
import type { Mend } from './rule.ts';

/** An item of a list or an entry of a mapping. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The changes of a YAML text that mend something at a path; comments and layout around it stay. Undefined where the
 * change cannot be made without touching something else, such as the last item of a list.
 */
export function mendEdits(yaml: string, tree: YamlNode, path: Path, mend: Mend): readonly Edit[] | undefined {
  const { value } = find(tree, path);
  if (mend.do === 'replace') return [{ start: value.start, end: value.end, text: mend.by }];
  const name = path.at(-1);
  const around = find(tree, path.slice(0, -1)).value;
  const parts = partsOf(around);
  const index =
    around.kind === 'mapping' ? around.entries.findIndex((entry) => entry.name === name) : Number(name);
  const part = parts[index];
  if (part === undefined || parts.length < 2 || !('flow' in around)) return undefined;
  const { start, end } = around.flow ? fromFlow(parts, index, part) : fromBlock(yaml, parts, index, part);
  return [{ start, end, text: '' }];
}

function partsOf(node: YamlNode): readonly Part[] {
  if (node.kind === 'list') return node.items;
  if (node.kind !== 'mapping') return [];
  return node.entries.map(({ key, value }) => ({ start: key.start, end: Math.max(key.end, value.end) }));
}

/** A part between brackets, with the comma beside it. */
function fromFlow(parts: readonly Part[], index: number, part: Part): Part {
  const next = parts[index + 1];
  if (next) return { start: part.start, end: next.start };
  return { start: parts[index - 1]?.end ?? part.start, end: part.end };
}

/** The lines of a part; of the first field behind a hyphen, only up to the next field. */
function fromBlock(yaml: string, parts: readonly Part[], index: number, part: Part): Part {
  const lineStart = yaml.lastIndexOf('\n', part.start - 1) + 1;
  const isField = !/^\s*-?\s*$/.test(yaml.slice(lineStart, part.start));
  const behindHyphen = yaml.slice(lineStart, part.start).includes('-');
  const next = parts[index + 1];
  if (next && (isField || (behindHyphen && parts[0] === part && !startsLine(yaml, next.start))))
    return { start: part.start, end: next.start };
  if (next && behindHyphen && !isItem(yaml, next.start)) return { start: part.start, end: next.start };
  return { start: lineStart, end: nextLine(yaml, part.end) };
}

function startsLine(yaml: string, offset: number): boolean {
  return /^\s*-?\s*$/.test(yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset));
}

function isItem(yaml: string, offset: number): boolean {
  return yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset).includes('-');
}

function nextLine(yaml: string, offset: number): number {
  const lineEnd = yaml.indexOf('\n', offset);
  return lineEnd < 0 ? yaml.length : lineEnd + 1;
}
