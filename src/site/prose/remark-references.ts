import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findReferences, resolveReference } from '../../book/wiki-reference.ts';
import { isPaged, pathOf, pathOfStep } from '../data/paths.ts';
import type { Site } from '../data/site.ts';

/**
 * Turns references in prose, such as `[[touchpoint:review-site]]` or `[[booking/weekend#pay|paying]]`, into
 * links with the title of what they name. What has no page of its own becomes its title.
 */
export function remarkReferences(current: () => Site) {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (parent === undefined || index === undefined || parent.type === 'link') return undefined;
      const parts = linked(node, current());
      if (parts === undefined) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function linked(node: Text, { book }: Site): PhrasingContent[] | undefined {
  const references = findReferences(node.value);
  if (references.length === 0) return undefined;
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const reference of references) {
    const found = resolveReference(book, reference.target);
    if (found === undefined || 'ambiguous' in found) continue;
    if (reference.start > from) parts.push(text(node.value.slice(from, reference.start)));
    parts.push(referenceTo(found, reference.label ?? found.title));
    from = reference.end;
  }
  if (from < node.value.length) parts.push(text(node.value.slice(from)));
  return parts;
}

function referenceTo(found: { kind: string; id: string; step?: string }, label: string): PhrasingContent {
  if (!isPaged(found.kind)) return text(label);
  const url = found.step === undefined ? pathOf(found.kind, found.id) : pathOfStep(found.id, found.step);
  const link: Link = { type: 'link', url, children: [text(label)] };
  return link;
}

function text(value: string): Text {
  return { type: 'text', value };
}
