import type { JourneyPaths } from '../analysis/journey-paths.ts';
import { markup, type Markup } from './markup.ts';
import { layOutPaths, type PathOptions } from './path-layout.ts';

/** The ways through a journey that were drawn. */
export interface DrawnPaths {
  readonly drawing: Markup;
  /** How many levels of ways lie above the steps. */
  readonly levels: number;
}

/** Draws the ways through a journey for a page, whose style sheet gives them their colours. */
export function drawPaths(paths: JourneyPaths, options: PathOptions): DrawnPaths {
  const { width, height, levels, onward, tracks, stops, detail, leaving } = layOutPaths(paths, options);
  const drawnTracks = tracks.map(
    ({ kind, path, head }) => markup`<path class="${kind}" d="${path}"/><path class="head" d="${head}"/>`,
  );
  const out = leaving.map(
    ({ kind, path, shares, words, at }) =>
      markup`<g class="${kind}">${path && markup`<path d="${path}"/>`}${shares && markup`<path class="shares" d="${shares}"/>`}<text x="${at.x}" y="${at.y}">${words}</text></g>`,
  );
  return {
    levels,
    drawing: markup`<svg class="paths" viewBox="0 0 ${width} ${height}" width="${width / 16}rem" height="${height / 16}rem" aria-hidden="true" focusable="false"><path class="onward" d="${onward}"/>${drawnTracks}<path class="stops" d="${stops}"/>${detail && markup`<path class="detail" d="${detail}"/>`}${out}</svg>`,
  };
}
