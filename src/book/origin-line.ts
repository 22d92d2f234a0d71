import type { BookFolder } from './book-folder.ts';
import { openDocument } from './document-text.ts';
import { lineIndex } from './line-index.ts';
import { find } from './locate.ts';
import { parseYaml } from './parse-yaml.ts';
import { yamlTree, type YamlNode } from './yaml-tree.ts';
import type { Origin } from './book.ts';

/** Finds the line, from 1, on which something of a book is written; 1 where its file has changed since. */
export type OriginLine = (origin: Origin) => number;

interface Opened {
  readonly tree: YamlNode;
  readonly lineAt: (offset: number) => number;
}

/** Finds lines in the files of a book. Each file is read once, when something in it is first asked for. */
export function originLines(folder: BookFolder): OriginLine {
  const files = new Map<string, Opened | undefined>();
  return (origin) => {
    if ('line' in origin) return origin.line;
    const { file, path } = origin;
    if (!files.has(file)) files.set(file, open(folder, file));
    const opened = files.get(file);
    if (opened === undefined) return 1;
    const { value, key } = find(opened.tree, path);
    return opened.lineAt((key ?? value).start);
  };
}

function open(folder: BookFolder, file: string): Opened | undefined {
  const text = openDocument(folder, { file, format: file.endsWith('.mdx') ? 'mdx' : 'yaml' });
  if ('problem' in text) return undefined;
  const yaml = parseYaml(text.yaml);
  if ('problem' in yaml) return undefined;
  const lines = lineIndex(text.text);
  return {
    tree: yamlTree(text.yaml, yaml.events),
    lineAt: (offset) => lines.point(text.yamlStart + offset).line,
  };
}
