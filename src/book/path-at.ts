import type { BookFolder } from './book-folder.ts';
import type { Point } from './diagnostic.ts';
import { openDocument } from './document-text.ts';
import { lineIndex } from './line-index.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Path } from './problem.ts';
import { yamlTree, type YamlNode } from './yaml-tree.ts';

/** Finds what stands at a place in a document, as the way to it from the root; empty where nothing of its fields does. */
export type PathAt = (file: string, place: Point) => Path;

/** Finds what stands at places in the documents of a book. Only the last file is kept: a large book has thousands. */
export function pathsAt(folder: BookFolder): PathAt {
  let last: { readonly file: string; readonly pathAt: ((place: Point) => Path) | undefined } | undefined;
  return (file, place) => {
    if (last?.file !== file) last = { file, pathAt: open(folder, file) };
    return last.pathAt?.(place) ?? [];
  };
}

function open(folder: BookFolder, file: string): ((place: Point) => Path) | undefined {
  const document = openDocument(folder, { file, format: file.endsWith('.mdx') ? 'mdx' : 'yaml' });
  if ('problem' in document) return undefined;
  const { text, yaml, yamlStart } = document;
  const parsed = parseYaml(yaml);
  if ('problem' in parsed) return undefined;
  const tree = yamlTree(yaml, parsed.events);
  const lines = lineIndex(text);
  return (place) => pathTo(tree, lines.offset(place) - yamlStart);
}

/** The way to the innermost value, or the key of it, that holds an offset. */
function pathTo(root: YamlNode, offset: number): Path {
  const path: (string | number)[] = [];
  let node: YamlNode | undefined = root;
  while (node) {
    const inner = stepInto(node, offset);
    if (inner !== undefined) path.push(inner.name);
    node = inner?.value;
  }
  return path;
}

function stepInto(
  node: YamlNode,
  offset: number,
): { readonly name: string | number; readonly value: YamlNode } | undefined {
  if (node.kind === 'list') {
    const place = node.items.findIndex(({ start, end }) => start <= offset && offset < end);
    const value = node.items[place];
    return value && { name: place, value };
  }
  if (node.kind !== 'mapping') return undefined;
  return node.entries.find(({ key, value }) => key.start <= offset && offset < Math.max(key.end, value.end));
}
