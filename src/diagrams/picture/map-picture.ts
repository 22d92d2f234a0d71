import { markup, type Markup } from '../markup.ts';
import { widthOfStep } from '../step-width.ts';
import { bandsOf } from './bands.ts';
import { createCanvas } from './canvas.ts';
import { drawBand, namesWidth } from './draw-band.ts';
import { drawHead } from './draw-head.ts';
import { drawKey } from './draw-key.ts';
import { palette } from './palette.ts';
import type { Sheet } from '../sheet.ts';
import { stripsOf } from './strips.ts';
import type { Typesetter } from './typesetter.ts';

/** A map as a picture that stands alone. */
export interface MapPicture {
  /**
   * An SVG document that refers to nothing outside of itself. Its letters are shapes; only texts that the fonts of the
   * site cannot set are left to those of whoever shows it.
   */
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What drawing a map takes beside the journey. */
export interface PictureOptions {
  readonly typesetter: Typesetter;
  readonly formatShare: (share: number) => string;
}

const margin = 56;
const gaps = { head: 26, band: 40, key: 18 };

/**
 * Draws the map of a journey as a picture for slides, walls and documents: phases, steps and all lanes, in bands one
 * below the other where it is long, and a key of its marks. It is light, whatever a reader prefers, for paper is.
 */
export function drawMapPicture(sheet: Sheet, { typesetter, formatShare }: PictureOptions): MapPicture {
  const canvas = createCanvas(typesetter);
  const { mirrored } = sheet;
  const steps = sheet.phases.flatMap((phase) => phase.steps);
  const bands = bandsOf(sheet.phases.map((phase) => phase.steps.length));
  const step = widthOfStep(steps.length).units;
  const inner = namesWidth + step * Math.max(1, ...bands.map(({ from, to }) => to - from));
  const width = inner + 2 * margin;
  const strips = stripsOf(sheet, { step, inOne: bands.length === 1, formatShare }, canvas);

  const head = drawHead(sheet, { width: inner, mirrored }, !strips.named, canvas);
  const parts: Markup[] = [head.draw(mirrored ? width - margin : margin, margin)];
  let y = margin + head.height + gaps.head;
  for (const band of bands) {
    // A band that is shorter than others ends where its steps do.
    const own = namesWidth + step * (band.to - band.from);
    const drawn = drawBand({ sheet, steps, band, step, strips }, own, canvas);
    parts.push(drawn.draw(mirrored ? margin + inner - own : margin, y));
    y += drawn.height + gaps.band;
  }
  y -= gaps.band;
  const key = drawKey(sheet, { width: inner, mirrored }, canvas);
  if (key) {
    parts.push(key.draw(mirrored ? width - margin : margin, y + gaps.key));
    y += gaps.key + key.height;
  }
  const height = Math.ceil(y + margin);
  const shared = [strips.curve, strips.ways].map(
    (strip) => strip && markup`<g id="${strip.id}">${strip.content}</g>`,
  );
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${sheet.language}"><title>${sheet.title}</title>${sheet.summary && markup`<desc>${sheet.summary}</desc>`}${canvas.letters()}<defs>${shared}</defs><path d="M0 0H${width}V${height}H0Z" fill="${palette.paper}"/>${parts}</svg>\n`;
  return { svg: svg.text, width, height };
}
