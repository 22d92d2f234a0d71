import { renderAsync } from '@resvg/resvg-js';
import type { MapPicture } from './map-picture.ts';

/** Pixels for each pixel of the picture, so that it stays sharp on a projector. */
const zoom = 2;
/** A picture of more pixels than these opens in few programs: a map that long is drawn less large. */
const mostPixels = 64e6;

/**
 * A picture as PNG, twice as large as it is drawn. It is drawn without any font of this machine, so that it is the same
 * everywhere: give it pictures whose texts are all shapes.
 */
export async function pictureAsPng({ svg, width, height }: MapPicture): Promise<Buffer> {
  const scale = Math.min(zoom, Math.sqrt(mostPixels / (width * height)));
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'width', value: Math.round(width * scale) },
    font: { loadSystemFonts: false },
  });
  return drawn.asPng();
}
