import { Cascade, inlineStyle } from './cascade.ts';
import {
  boxAround,
  EMPTY_BOX,
  parseTransform,
  transformBox,
  union,
  type Box,
  type Point,
} from './geometry.ts';
import { lengthOf, outlineOf, pointAt, type Outline } from './path-outline.ts';
import { layOutText, type MeasureText, type TextRun } from './text-runs.ts';

/** Elements that are never drawn where they stand. */
const UNDRAWN = new Set([
  'clippath',
  'defs',
  'desc',
  'filter',
  'lineargradient',
  'marker',
  'mask',
  'metadata',
  'pattern',
  'radialgradient',
  'script',
  'style',
  'symbol',
  'title',
]);

/** As much of SVG's geometry as Mermaid asks a browser for, computed without one. Boxes are in user units. */
export class SvgLayout {
  private readonly measure: MeasureText;
  private cascade: { css: string; of: Cascade } = { css: '', of: new Cascade('') };
  private readonly outlines = new Map<string, Outline>();

  constructor(measure: MeasureText) {
    this.measure = measure;
  }

  /** `getBBox`: the box of what an element draws, in its own coordinates, without strokes. */
  boundingBox(element: Element): Box {
    return single(this.box(element));
  }

  /** `getBoundingClientRect`, for an SVG that stands at the origin, unscaled. */
  clientBox(element: Element): Box {
    let box = this.box(element);
    for (let at: Element | null = element; at !== null && box !== null; at = at.parentElement) {
      box = transformBox(parseTransform(at.getAttribute('transform')), box);
    }
    return single(box);
  }

  /** `getComputedTextLength` of a `<text>` or a part of it. */
  textLength(element: Element): number {
    return this.runsOf(element).reduce((length, { box }) => Math.fround(length + box.width), 0);
  }

  /** `getTotalLength` of a `<path>`. */
  pathLength(path: Element): number {
    return Math.fround(lengthOf(this.outline(path)));
  }

  /** `getPointAtLength` of a `<path>`. */
  pathPoint(path: Element, length: number): Point {
    return pointAt(this.outline(path), length);
  }

  private box(element: Element): Box | null {
    const tag = element.tagName.toLowerCase();
    if (UNDRAWN.has(tag)) return null;
    const [x, y] = [number(element, 'x'), number(element, 'y')];
    switch (tag) {
      case 'text':
        // A text of empty parts counts as a point at the origin; one without parts does not count.
        return this.textBox(element) ?? (element.childElementCount > 0 ? EMPTY_BOX : null);
      case 'tspan':
        return this.textBox(element);
      case 'rect':
      case 'image':
      case 'use':
        return unlessEmpty({ x, y, width: number(element, 'width'), height: number(element, 'height') });
      case 'circle':
        return around(element, number(element, 'r'), number(element, 'r'));
      case 'ellipse':
        return around(element, number(element, 'rx'), number(element, 'ry'));
      case 'line':
        return boxAround([
          { x: number(element, 'x1'), y: number(element, 'y1') },
          { x: number(element, 'x2'), y: number(element, 'y2') },
        ]);
      case 'polygon':
      case 'polyline':
        return boxAround(outlineOf(`M${element.getAttribute('points') ?? ''}`).flat());
      case 'path':
        return boxAround(this.outline(element).flat());
      default:
        return union([...element.children].flatMap((child) => this.boxInParent(child)));
    }
  }

  private boxInParent(child: Element): Box[] {
    if (inlineStyle(child).get('display') === 'none' || child.getAttribute('display') === 'none') return [];
    const box = this.box(child);
    return box === null ? [] : [transformBox(parseTransform(child.getAttribute('transform')), box)];
  }

  private textBox(element: Element): Box | null {
    return union(this.runsOf(element).map(({ box }) => box));
  }

  private runsOf(element: Element): TextRun[] {
    const text = element.closest('text');
    if (text === null) return [];
    const runs = layOutText(text, this.cascadeOf(text), this.measure);
    return text === element ? runs : runs.filter((run) => element.contains(run.element));
  }

  private cascadeOf(element: Element): Cascade {
    let root = element;
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (at.tagName.toLowerCase() === 'svg') root = at;
    }
    const css = root.querySelector('style')?.textContent ?? '';
    if (css !== this.cascade.css) this.cascade = { css, of: new Cascade(css) };
    return this.cascade.of;
  }

  private outline(path: Element): Outline {
    const d = path.getAttribute('d') ?? '';
    let outline = this.outlines.get(d);
    if (outline === undefined) {
      if (this.outlines.size > 1000) this.outlines.clear();
      outline = outlineOf(d);
      this.outlines.set(d, outline);
    }
    return outline;
  }
}

/** Browsers keep SVG geometry in single precision, and Mermaid's clipping of edges at boxes depends on it. */
function single(box: Box | null): Box {
  if (box === null) return EMPTY_BOX;
  const { x, y, width, height } = box;
  return { x: Math.fround(x), y: Math.fround(y), width: Math.fround(width), height: Math.fround(height) };
}

function around(element: Element, rx: number, ry: number): Box | null {
  const [cx, cy] = [number(element, 'cx'), number(element, 'cy')];
  return unlessEmpty({ x: cx - rx, y: cy - ry, width: 2 * rx, height: 2 * ry });
}

/** A shape without extent is not drawn, and does not stretch the group around it. */
function unlessEmpty(box: Box): Box | null {
  return box.width === 0 || box.height === 0 ? null : box;
}

function number(element: Element, attribute: string): number {
  const value = Number.parseFloat(element.getAttribute(attribute) ?? '');
  return Number.isNaN(value) ? 0 : value;
}
