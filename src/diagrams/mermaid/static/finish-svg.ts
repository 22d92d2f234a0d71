import { darkScheme } from './dark-scheme.ts';
import { frame, type ImageSize } from './image-size.ts';
import { makeInert } from './inert.ts';
import { wrapJourneyLabels } from './journey-labels.ts';
import { union, type Box } from './layout/geometry.ts';
import type { SvgLayout } from './layout/svg-layout.ts';
import type { MeasureText } from './layout/text-runs.ts';
import { leanStyle } from './lean-style.ts';
import { stabiliseIds } from './stable-ids.ts';
import { parseStyleSheet, writeRule } from './style-sheet.ts';
import { elementsOf, readTree, textOf, writeTree, type SvgNode } from './svg-tree.ts';
import type { MermaidTheme } from './theme.ts';

/** What Mermaid drew: an `<svg>` element as HTML serialises it. */
export interface Drawing {
  readonly svg: string;
  readonly diagramType: string;
}

/** What finishing a drawing needs. */
export interface Workbench {
  readonly document: Document;
  readonly layout: SvgLayout;
  readonly measure: MeasureText;
  readonly dark: MermaidTheme['dark'];
}

/** A drawing as a file of its own. */
export interface FinishedSvg extends ImageSize {
  readonly svg: string;
}

/** Room around a journey, in pixels. */
const MARGIN = 8;

/**
 * Turns what Mermaid drew into an image file: well-formed XML that runs and loads nothing, with a size, stable
 * ids, the style it needs and no more, and a dark scheme. The drawn geometry stays Mermaid's.
 */
export function finishSvg(
  { svg: drawn, diagramType }: Drawing,
  { document, layout, measure, dark }: Workbench,
): FinishedSvg {
  document.body.innerHTML = drawn;
  const element = document.body.querySelector('svg');
  if (element === null) throw new Error('Mermaid drew nothing.');
  const isJourney = diagramType === 'journey';
  if (isJourney) wrapJourneyLabels(element, measure);
  const closer = isJourney ? around(layout.boundingBox(element)) : null;

  const svg = readTree(element);
  makeInert(svg);
  const size = frame(svg, closer);
  stabiliseIds(svg);
  const style = svg.children.find((child) => typeof child !== 'string' && child.name === 'style');
  if (style !== undefined && typeof style !== 'string') {
    const rules = leanStyle(parseStyleSheet(textOf(style)), svg);
    const light = rules.map(writeRule).join('');
    dropData(svg, light);
    style.children = [light, darkScheme(rules, svg, dark)];
  }
  return { ...size, svg: writeTree(svg) };
}

function around(box: Box): Box {
  const [left, top] = [Math.floor(box.x) - MARGIN, Math.floor(box.y) - MARGIN];
  return (
    union([
      { x: left, y: top, width: 0, height: 0 },
      {
        x: Math.ceil(box.x + box.width) + MARGIN,
        y: Math.ceil(box.y + box.height) + MARGIN,
        width: 0,
        height: 0,
      },
    ]) ?? box
  );
}

/** Mermaid leaves notes to its own scripts, one of which can be larger than the drawing. */
function dropData(svg: SvgNode, css: string): void {
  for (const { attributes } of elementsOf(svg)) {
    for (const name of attributes.keys()) {
      if (name.startsWith('data-') && !css.includes(`[${name}`)) attributes.delete(name);
    }
  }
}
