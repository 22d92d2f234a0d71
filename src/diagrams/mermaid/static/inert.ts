import { parseDeclarations, writeDeclarations, type Declaration } from './style-sheet.ts';
import { elementsOf, keepOnly, type SvgNode } from './svg-tree.ts';

/** What an image is made of. Everything else runs, loads, moves, links or holds another language. */
const DRAWN = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'title', 'desc', 'style', 'marker', 'a'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'filter'],
  ...[
    'feBlend',
    'feColorMatrix',
    'feComposite',
    'feDropShadow',
    'feFlood',
    'feGaussianBlur',
    'feMerge',
    'feMergeNode',
    'feOffset',
  ],
]);

/**
 * Takes out of a drawing whatever an image must not hold: scripts, handlers, HTML, links, and every reference
 * that leaves the file. Mermaid and DOMPurify have done so before; this is the last gate.
 */
export function makeInert(svg: SvgNode): void {
  keepOnly(svg, ({ name }) => DRAWN.has(name));
  for (const { attributes } of elementsOf(svg)) {
    for (const [name, value] of attributes) if (!isInert(name.toLowerCase(), value)) attributes.delete(name);
    const style = attributes.get('style');
    if (style === undefined) continue;
    const declarations = parseDeclarations(style).filter(staysInside);
    if (declarations.length === 0) attributes.delete('style');
    else attributes.set('style', writeDeclarations(declarations));
  }
}

/** Whether a declaration loads nothing from elsewhere. An escape could hide a `url`: Mermaid writes none. */
export function staysInside({ property, value }: Declaration): boolean {
  return !/[\\<]|\b(?:image-set|src|expression|import)\b/i.test(`${property}:${value}`) && !leavesFile(value);
}

function isInert(name: string, value: string): boolean {
  if (name.startsWith('on') || name === 'target' || name === 'xml:base') return false;
  if (name.endsWith('href')) return /^#\S*$/.test(value);
  return name === 'style' || !leavesFile(value);
}

function leavesFile(value: string): boolean {
  return [...value.matchAll(/url\(\s*["']?(.?)/gi)].some(([, first]) => first !== '#');
}
