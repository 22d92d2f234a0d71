import { elementsOf, keepOnly, textOf, type SvgNode } from './svg-tree.ts';

const REFERENCES = /url\((["']?)#([^)"']+)\1\)/g;
const ID_LISTS = ['aria-labelledby', 'aria-describedby'];
/** Never drawn but through a reference. */
const DEFINITIONS = new Set([
  'clipPath',
  'filter',
  'linearGradient',
  'marker',
  'mask',
  'pattern',
  'radialGradient',
  'symbol',
]);

/**
 * Numbers the ids of a drawing in document order, below the id of its root: Mermaid counts some of them
 * through a whole process. Ids and definitions that nothing in the file refers to go; the word an id ends in
 * stays, because Mermaid's style sheets select by it (`[id$="-arrowhead"]`).
 */
export function stabiliseIds(svg: SvgNode): void {
  const root = svg.attributes.get('id') ?? '';
  const referenced = new Set([root, ...[...elementsOf(svg)].flatMap(referencesOf)]);
  keepOnly(
    svg,
    ({ name, attributes }) => !DEFINITIONS.has(name) || referenced.has(attributes.get('id') ?? ''),
  );
  keepOnly(svg, ({ name, children }) => name !== 'defs' || children.length > 0);

  const names = new Map([[root, root]]);
  const newName = (id: string) => names.get(id) ?? id;
  for (const { attributes } of elementsOf(svg)) {
    const id = attributes.get('id');
    if (id === undefined) continue;
    if (!referenced.has(id)) attributes.delete('id');
    else if (!names.has(id)) names.set(id, `${root}-${names.size}${/-[a-z]+$/i.exec(id)?.[0] ?? ''}`);
  }
  for (const node of elementsOf(svg)) {
    for (const [name, value] of node.attributes) {
      if (name === 'id') node.attributes.set(name, newName(value));
      else if (name === 'href') node.attributes.set(name, `#${newName(value.slice(1))}`);
      else if (ID_LISTS.includes(name)) node.attributes.set(name, value.split(/\s+/).map(newName).join(' '));
      else if (value.includes('url(')) node.attributes.set(name, renamed(value, newName));
    }
    if (node.name === 'style') node.children = [renamed(textOf(node), newName)];
  }
}

function renamed(text: string, newName: (id: string) => string): string {
  return text.replace(REFERENCES, (_, __, id: string) => `url(#${newName(id)})`);
}

function referencesOf(node: SvgNode): string[] {
  const texts = node.name === 'style' ? [textOf(node)] : [];
  const ids: string[] = [];
  for (const [name, value] of node.attributes) {
    if (name === 'href') ids.push(value.slice(1));
    else if (ID_LISTS.includes(name)) ids.push(...value.split(/\s+/));
    else texts.push(value);
  }
  return ids.concat(texts.flatMap((text) => [...text.matchAll(REFERENCES)].map(([, , id = '']) => id)));
}
