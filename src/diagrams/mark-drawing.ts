import { type MapMark, markSize } from './map-marks.ts';
import { markup, type Markup } from './markup.ts';

/** Draws a mark for the key of a page, whose style sheet gives it its colours. */
export function drawMark({ shapes }: MapMark): Markup {
  const { width, height } = markSize;
  const drawn = shapes.map(({ path, colour, line, dashes }) =>
    line === undefined
      ? markup`<path class="of-${colour} filled" d="${path}"/>`
      : markup`<path class="of-${colour}" d="${path}" stroke-width="${line}"${dashes !== undefined && markup` stroke-dasharray="${dashes}"`}/>`,
  );
  return markup`<svg class="mark" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">${drawn}</svg>`;
}
