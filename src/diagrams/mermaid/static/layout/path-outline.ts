import type { Point } from './geometry.ts';

/** A path as polygons: one run of points for each of its subpaths, curves and arcs sampled. */
export type Outline = readonly (readonly Point[])[];

/** Samples on each curve: on the largest circle Mermaid draws, within a hundredth of a pixel. */
const SAMPLES = 24;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
/** An arc's two flags are one digit each and need no separator after them. */
const ARC = new RegExp(
  `(${'N[\\s,]*'.repeat(3)})([01])[\\s,]*([01])[\\s,]*(${'N[\\s,]*'.repeat(2)})`.replaceAll(
    'N',
    NUMBER.source,
  ),
  'gi',
);
const ARITY: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** The outline of a path's `d`. What follows an unreadable command is left out, as browsers do. */
export function outlineOf(d: string): Outline {
  const pen = new Pen();
  for (const [, letter = '', list = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const command = letter.toUpperCase();
    const values = command === 'A' ? arcValues(list) : (list.match(NUMBER) ?? []).map(Number);
    const arity = ARITY[command] ?? 0;
    if (arity === 0) pen.close();
    for (let at = 0; arity > 0 && at + arity <= values.length; at += arity) {
      // Further pairs after a move are lines.
      pen.draw(command === 'M' && at > 0 ? 'L' : command, values.slice(at, at + arity), letter !== command);
    }
  }
  return pen.outline;
}

/** The length of an outline; the jumps between its subpaths do not count. */
export function lengthOf(outline: Outline): number {
  return outline.reduce(
    (sum, points) =>
      sum + points.reduce((length, point, i) => length + distance(points[i - 1] ?? point, point), 0),
    0,
  );
}

/** The point a length along an outline: its start below 0, its end beyond the whole length. */
export function pointAt(outline: Outline, length: number): Point {
  let left = length;
  for (const points of outline) {
    for (const [i, to] of points.entries()) {
      const from = points[i - 1];
      if (from === undefined) continue;
      const step = distance(from, to);
      if (step > 0 && left <= step) {
        const t = Math.max(left, 0) / step;
        return { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) };
      }
      left -= step;
    }
  }
  return outline.at(-1)?.at(-1) ?? { x: 0, y: 0 };
}

function arcValues(list: string): number[] {
  return [...list.matchAll(ARC)].flatMap(([, radii = '', large, sweep, end = '']) => [
    ...(radii.match(NUMBER) ?? []).map(Number),
    Number(large),
    Number(sweep),
    ...(end.match(NUMBER) ?? []).map(Number),
  ]);
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

class Pen {
  readonly outline: Point[][] = [];
  private at: Point = { x: 0, y: 0 };
  private start: Point = this.at;
  /** The control point of the last curve, and its kind: `S` and `T` mirror it. */
  private control: { kind: string; point: Point } = { kind: '', point: this.at };

  draw(command: string, values: readonly number[], relative: boolean): void {
    const origin = relative ? this.at : { x: 0, y: 0 };
    const point = (i: number): Point => ({
      x: (values[i] ?? 0) + origin.x,
      y: (values[i + 1] ?? 0) + origin.y,
    });
    const from = this.at;
    switch (command) {
      case 'M':
        this.start = this.at = point(0);
        this.outline.push([this.at]);
        break;
      case 'L':
        this.lineTo(point(0));
        break;
      case 'H':
        this.lineTo({ x: point(0).x, y: from.y });
        break;
      case 'V':
        this.lineTo({ x: from.x, y: (values[0] ?? 0) + origin.y });
        break;
      case 'C':
        this.cubicTo(point(0), point(2), point(4));
        break;
      case 'S':
        this.cubicTo(this.mirrored('C'), point(0), point(2));
        break;
      case 'Q':
        this.quadraticTo(point(0), point(2));
        break;
      case 'T':
        this.quadraticTo(this.mirrored('Q'), point(0));
        break;
      case 'A':
        for (const next of arc(from, values, point(5))) this.lineTo(next);
    }
    if (!'CSQT'.includes(command)) this.control = { kind: '', point: this.at };
  }

  close(): void {
    this.lineTo(this.start);
    this.control = { kind: '', point: this.at };
  }

  private lineTo(point: Point): void {
    this.outline.at(-1)?.push(point);
    this.at = point;
  }

  private mirrored(kind: string): Point {
    const { point } = this.control;
    return this.control.kind === kind ? { x: 2 * this.at.x - point.x, y: 2 * this.at.y - point.y } : this.at;
  }

  private cubicTo(p1: Point, p2: Point, p3: Point): void {
    const p0 = this.at;
    for (let i = 1; i <= SAMPLES; i++) {
      const t = i / SAMPLES;
      const u = 1 - t;
      const blend = (k: 'x' | 'y') =>
        u * u * u * p0[k] + 3 * u * u * t * p1[k] + 3 * u * t * t * p2[k] + t * t * t * p3[k];
      this.lineTo({ x: blend('x'), y: blend('y') });
    }
    this.control = { kind: 'C', point: p2 };
  }

  private quadraticTo(control: Point, end: Point): void {
    const towards = (p: Point): Point => ({
      x: p.x + (2 / 3) * (control.x - p.x),
      y: p.y + (2 / 3) * (control.y - p.y),
    });
    this.cubicTo(towards(this.at), towards(end), end);
    this.control = { kind: 'Q', point: control };
  }
}

/** Points along an elliptical arc: SVG 2, appendix B.2, from endpoints to centre. */
function arc(from: Point, values: readonly number[], to: Point): Point[] {
  const [radiusX = 0, radiusY = 0, rotation = 0, large = 0, sweep = 0] = values;
  let [rx, ry] = [Math.abs(radiusX), Math.abs(radiusY)];
  if (rx === 0 || ry === 0 || distance(from, to) === 0) return [to];
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const stretch = Math.sqrt(Math.max(1, (x / rx) ** 2 + (y / ry) ** 2));
  rx *= stretch;
  ry *= stretch;
  const spread = (rx * y) ** 2 + (ry * x) ** 2;
  const k = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - spread) / spread));
  const [cx, cy] = [(k * rx * y) / ry, (-k * ry * x) / rx];
  const centre = {
    x: cos * cx - sin * cy + (from.x + to.x) / 2,
    y: sin * cx + cos * cy + (from.y + to.y) / 2,
  };
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let turn = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  return Array.from({ length: SAMPLES }, (_, i) => {
    const angle = start + (turn * (i + 1)) / SAMPLES;
    const [px, py] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return { x: centre.x + px * cos - py * sin, y: centre.y + px * sin + py * cos };
  });
}
