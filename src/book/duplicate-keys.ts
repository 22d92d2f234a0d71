import { lineIndex } from './line-index.ts';
import type { Path, TextProblem } from './problem.ts';
import type { YamlNode } from './yaml-tree.ts';

/**
 * Finds every key that stands more than once in its mapping.
 *
 * @param takesList whether the field a path leads to may hold a list, so that both values can be kept
 */
export function duplicateKeys(
  source: string,
  root: YamlNode,
  takesList: (path: Path) => boolean,
): TextProblem[] {
  const problems: TextProblem[] = [];
  const lines = lineIndex(source);

  function visit(node: YamlNode, path: Path) {
    if (node.kind === 'list') node.items.forEach((item, index) => visit(item, [...path, index]));
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
          note: takesList([...path, name])
            ? 'Keep one of the two, or write both values as one list.'
            : 'Remove one of the two.',
        });
      }
      visit(value, [...path, name]);
    }
  }

  visit(root, []);
  return problems;
}
