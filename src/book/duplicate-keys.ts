import { lineIndex } from './line-index.ts';
import type { TextProblem } from './problem.ts';
import type { YamlNode } from './yaml-tree.ts';

/** Finds every key that stands more than once in its mapping. */
export function duplicateKeys(source: string, root: YamlNode): TextProblem[] {
  const problems: TextProblem[] = [];
  const lines = lineIndex(source);

  function visit(node: YamlNode) {
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind !== 'mapping') return;
    const first = new Map<string, YamlNode>();
    for (const { name, merge, key, value } of node.entries) {
      const earlier = first.get(name);
      if (!earlier) first.set(name, key);
      else if (!merge) {
        problems.push({
          rule: 'duplicate-key',
          start: key.start,
          end: key.end,
          reason: `\`${name}\` is written twice here; first on line ${lines.point(earlier.start).line}.`,
          note: 'Keep one of the two, or write both values as one list.',
        });
      }
      visit(value);
    }
  }

  visit(root);
  return problems;
}
