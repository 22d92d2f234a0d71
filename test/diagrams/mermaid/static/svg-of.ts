import { JSDOM } from 'jsdom';
import { readTree, type SvgNode } from '../../../../src/diagrams/mermaid/static/svg-tree.ts';

/** The `<svg>` of a piece of HTML. */
export function elementOf(markup: string): Element {
  const svg = new JSDOM(markup).window.document.querySelector('svg');
  if (svg === null) throw new Error(`There is no svg in ${markup}`);
  return svg;
}

/** The tree of a piece of SVG markup, as Mermaid would hand it over. */
export function svgOf(markup: string): SvgNode {
  return readTree(elementOf(markup));
}
