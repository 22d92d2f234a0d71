import type { CurveLine } from '../../analysis/emotion-curve.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { sparklineOver } from '../../diagrams/sparkline.ts';
import type { MapContext } from './context.ts';
import { drawnLines } from './map-curve.ts';
import { isMirrored } from './mirrored.ts';
import type { ShownAs } from './shown-as.ts';

/** From this number of steps on a map is too wide to be seen at once. */
const manySteps = 12;

/**
 * The whole curve at a glance, for paper and for screens too narrow for the map. Above a long map it leads to each of
 * its phases.
 */
export function overview(
  curve: readonly CurveLine[],
  steps: number,
  { book, journey }: MapContext,
  as: ShownAs,
): Markup | null {
  const spark = curve.length > 0 && sparklineOver(steps, drawnLines(curve, book));
  const way = isMirrored(journey) && markup` dir="rtl"`;
  if (as === 'excerpt' || steps < manySteps)
    return spark ? markup`<div class="overview"${way}>${spark}</div>` : null;
  // Inside another page links lead out of the frame, but not those that only move the map.
  const here = as === 'embed' && markup` target="_self"`;
  const phases = journey.phases.map(({ title, steps: own }) => {
    const first = own[0] && encodeURIComponent(own[0].id);
    return (
      first !== undefined &&
      markup`<li class="of-${Math.min(own.length, mostOfPhase)}"><a href="#${first}"${here}>${title}</a></li>`
    );
  });
  return markup`<div class="overview minimap"${way}>${spark}<nav aria-label="Phases" data-pagefind-ignore><ol>${phases}</ol></nav></div>`;
}

/** Phases with more steps than these are drawn as wide as this in the overview. */
const mostOfPhase = 40;
