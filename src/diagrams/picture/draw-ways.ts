import { markup, type Markup } from '../markup.ts';
import type { PathLayout } from '../path-layout.ts';
import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';
import { styles } from './styles.ts';

/** The ways through a journey as a picture shows them, at the origin. */
export function drawWays({ onward, tracks, stops, detail, leaving }: PathLayout, canvas: Canvas): Markup {
  const drawnTracks = tracks.map(
    ({ kind, path, head }) =>
      markup`<path d="${path}"${kind === 'back' && markup` stroke-dasharray="4 4"`}/><path d="${head}"/>`,
  );
  const out = leaving.map(({ kind, path, shares, words, at }) => {
    const style = kind === 'exit' ? styles.leaving : styles.elsewhere;
    return markup`${path && markup`<path d="${path}" stroke="${style.colour}"/>`}${shares && markup`<path d="${shares}" fill="${style.colour}"/>`}${canvas.text(words, at.x, at.y, style)}`;
  });
  return markup`<g fill="none" stroke-linecap="round" stroke-linejoin="round"><g stroke="${palette['ink-2']}" stroke-width="1.5"><path d="${onward}" stroke="${palette['line-strong']}" stroke-width="2"/>${drawnTracks}<path d="${stops}" fill="${palette.ink}" stroke="${palette.paper}"/><path d="${detail}"/></g><g stroke-width="1.5">${out}</g></g>`;
}
