import type { Path, PathProblem, TextProblem } from './problem.ts';
import type { YamlEntry, YamlNode } from './yaml-tree.ts';

/** Where a value stands, and its key where it has one. */
interface Spot {
  readonly value: YamlNode;
  readonly key?: YamlNode;
}

/** Finds the offsets of a problem that is known by its path. */
export function locate(source: string, root: YamlNode, problem: PathProblem): TextProblem {
  const { path, at, rule, reason, note, meaning } = problem;
  const place = extent(source, root, path, at);
  return { rule, ...place, reason, note, ...(meaning && { fix: respelling(source, place, meaning) }) };
}

/** The change that writes what is meant, where what is wrong stands there as a plain word or between quotes. */
function respelling(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  { written, is }: NonNullable<PathProblem['meaning']>,
): TextProblem['fix'] {
  const stands = source.slice(start, end);
  const asWritten = [written, `"${written}"`, `'${written}'`].includes(stands);
  return asWritten ? [{ start, end, text: is }] : undefined;
}

/** The offsets of what is meant by a path: never more than one line. */
export function extent(source: string, root: YamlNode, path: Path, at: PathProblem['at']) {
  const spot = find(root, path);
  const { start, end } =
    at === 'mapping' ? spot.value : at === 'key' ? (spot.key ?? spot.value) : shown(spot);
  return { start, end: onOneLine(source, start, end) };
}

/** A value worth underlining: for a value of many lines, and for one that is not written, its key or hyphen. */
function shown({ value, key }: Spot): { start: number; end: number } {
  if (key === undefined)
    return value.start === value.end ? { start: value.start - 1, end: value.end } : value;
  const large = (value.kind === 'list' || value.kind === 'mapping') && !value.flow;
  return large || value.start === value.end ? key : value;
}

function onOneLine(source: string, start: number, end: number): number {
  const length = source.slice(start, end).search(/[\r\n]/);
  return length < 0 ? end : start + length;
}

/**
 * Walks from the root of a document to the value a path leads to, through aliases and merge keys to where the
 * value really stands. A single value that was read as a list of one is found under the index 0; where a path
 * leads into something that is not there, the last value on the way is found.
 */
export function find(root: YamlNode, path: Path): Spot {
  let spot: Spot = { value: resolved(root) };
  for (const name of path) {
    const inside = enter(spot.value, name);
    if (inside) spot = { ...inside, value: resolved(inside.value) };
  }
  return spot;
}

function enter(node: YamlNode, name: string | number): Spot | undefined {
  if (node.kind === 'list') {
    const value = node.items[Number(name)];
    return value && { value };
  }
  return node.kind === 'mapping' && typeof name === 'string' ? entryOf(node.entries, name) : undefined;
}

function entryOf(entries: readonly YamlEntry[], name: string): YamlEntry | undefined {
  const own = entries.findLast((entry) => entry.name === name && !entry.merge);
  if (own) return own;
  for (const { merge, value } of entries) {
    if (!merge) continue;
    const from = resolved(value);
    for (const source of from.kind === 'list' ? from.items.map(resolved) : [from]) {
      const found = source.kind === 'mapping' ? entryOf(source.entries, name) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function resolved(node: YamlNode): YamlNode {
  return node.kind === 'alias' && node.target ? resolved(node.target) : node;
}
