import type { Box } from './layout/geometry.ts';
import type { SvgNode } from './svg-tree.ts';

/** The size a picture has when nobody scales it, in CSS pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Gives a drawing a `viewBox` and, as whole numbers, a `width` and a `height`: an `<img>` needs them to keep
 * its place. Mermaid's own frame stays, unless a closer one is given.
 */
export function frame({ attributes }: SvgNode, closer: Box | null): ImageSize {
  const [x = 0, y = 0, width = 0, height = 0] =
    closer === null
      ? (attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number)
      : [closer.x, closer.y, closer.width, closer.height];
  const size = { width: Math.max(1, Math.ceil(width)), height: Math.max(1, Math.ceil(height)) };
  for (const name of ['width', 'height', 'style']) attributes.delete(name);
  attributes.set('viewBox', `${x} ${y} ${size.width} ${size.height}`);
  attributes.set('width', String(size.width));
  attributes.set('height', String(size.height));
  return size;
}
