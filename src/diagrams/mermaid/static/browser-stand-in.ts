import { JSDOM } from 'jsdom';
import { SvgLayout } from './layout/svg-layout.ts';
import type { MeasureText } from './layout/text-runs.ts';

/** Pictures do not depend on the day they are drawn: charts that mark today do so outside their range. */
const TODAY = Date.UTC(2000, 0, 1);
const SEED = 1;
const GLOBALS = [
  'document',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'DOMParser',
  'XMLSerializer',
  'CSSStyleSheet',
];

/** The parts of a browser's window that drawing needs once it runs. */
export interface BrowserStandIn {
  readonly document: Document;
  readonly layout: SvgLayout;
  /** Brings chance back to its start, so that every drawing meets the same. */
  readonly rewind: () => void;
}

/**
 * Makes this thread look like a browser to Mermaid: a DOM without scripts or resources, SVG geometry, and
 * neither clock nor chance. Changes the globals: call it in a worker thread only, before Mermaid loads.
 */
export function standInForBrowser(measure: MeasureText): BrowserStandIn {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  const layout = new SvgLayout(measure);
  const nextFrame = (callback: FrameRequestCallback) => setImmediate(() => callback(0));
  Object.defineProperties(window.Element.prototype, geometry(layout));
  Object.defineProperty(window.HTMLCanvasElement.prototype, 'getContext', { value: () => blindCanvas });
  Object.assign(window, { requestAnimationFrame: nextFrame });

  let chance = random(SEED);
  Object.assign(globalThis, Object.fromEntries(GLOBALS.map((name) => [name, Reflect.get(window, name)])), {
    window,
    requestAnimationFrame: nextFrame,
    getComputedStyle: window.getComputedStyle.bind(window),
    screen: { availWidth: 1200, availHeight: 900 },
    CSS: { escape: escapeIdentifier, supports: () => false },
    Date: pinned(Date),
    Image: NoImage,
  });
  Object.assign(Math, { random: () => chance() });
  return { document: window.document, layout, rewind: () => void (chance = random(SEED)) };
}

function geometry(layout: SvgLayout): PropertyDescriptorMap {
  const method = (value: (this: Element, argument: number) => unknown) => ({ value, configurable: true });
  return {
    getBBox: method(function () {
      return layout.boundingBox(this);
    }),
    getComputedTextLength: method(function () {
      return layout.textLength(this);
    }),
    getTotalLength: method(function () {
      return layout.pathLength(this);
    }),
    getPointAtLength: method(function (length) {
      return layout.pathPoint(this, length);
    }),
    getBoundingClientRect: method(function () {
      const { x, y, width, height } = layout.clientBox(this);
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    }),
  };
}

function NoImage(): never {
  throw new Error('A static picture holds no images from elsewhere: draw this shape without one.');
}

/** Cytoscape, which places the nodes of mindmaps, also paints them, where nobody looks. */
const blindCanvas = new Proxy(
  {},
  { get: (_, key) => (key === 'measureText' ? () => ({ width: 0 }) : () => undefined), set: () => true },
);

function pinned(RealDate: DateConstructor): DateConstructor {
  return new Proxy(RealDate, {
    construct: (target, values: unknown[], newTarget) => {
      const date: unknown = Reflect.construct(target, values.length === 0 ? [TODAY] : values, newTarget);
      return date instanceof target ? date : new target(TODAY);
    },
    get: (target, key): unknown => (key === 'now' ? () => TODAY : Reflect.get(target, key)),
  });
}

/** Numbers from 0 to 1 in a fixed order (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function escapeIdentifier(text: string): string {
  return text.replace(/[^\w\u0080-\uFFFF-]/g, '\\$&');
}
