/** A point in user units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in user units; `y` grows downwards. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** An affine map in SVG's order `matrix(a b c d e f)`: x′ = ax + cy + e, y′ = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What an element without a box reports to scripts. */
export const EMPTY_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The smallest box around some points; `null` around none. */
export function boxAround(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest box around some boxes; `null` around none. */
export function union(boxes: readonly Box[]): Box | null {
  return boxAround(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
}

/** The smallest upright box around the image of a box. */
export function transformBox([a, b, c, d, e, f]: Matrix, { x, y, width, height }: Box): Box {
  const corners = [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ];
  return boxAround(corners.map((p) => ({ x: a * p.x + c * p.y + e, y: b * p.x + d * p.y + f }))) ?? EMPTY_BOX;
}

/** The map of a `transform` attribute; what cannot be read counts as none. */
export function parseTransform(text: string | null): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', list = ''] of (text ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    matrix = multiply(
      matrix,
      transformation(
        name,
        list
          .trim()
          .split(/[\s,]+/)
          .map(Number),
      ),
    );
  }
  return matrix;
}

function transformation(name: string, [p = 0, q, r = 0, s = 0, t = 0, u = 0]: readonly number[]): Matrix {
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, p, q ?? 0];
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0];
    case 'matrix':
      return [p, q ?? 0, r, s, t, u];
    case 'rotate': {
      const [cos, sin] = [Math.cos((p * Math.PI) / 180), Math.sin((p * Math.PI) / 180)];
      const [x, y] = [q ?? 0, r];
      return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
    }
    default:
      return IDENTITY;
  }
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
