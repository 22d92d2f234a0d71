import { markup, type Markup } from './markup.ts';

/** An importance and a satisfaction as parts of their scale, 0 to 1; null where one is not known. */
export interface RatingDots {
  readonly importance: number | null;
  readonly satisfaction: number | null;
}

const width = 160;
const height = 20;
const margin = 7;

/**
 * An importance, a full circle, and a satisfaction, an open one, on one scale, with a line for what lies between them.
 * What is not known is not drawn. The numbers stand beside it in words.
 */
export function drawRatingDots({ importance, satisfaction }: RatingDots): Markup {
  const middle = height / 2;
  const x = (part: number) => Math.round((margin + part * (width - 2 * margin)) * 10) / 10;
  const between =
    importance !== null &&
    satisfaction !== null &&
    markup`<path class="between${importance > satisfaction && ' short'}" d="M${x(importance)} ${middle}H${x(satisfaction)}"/>`;
  const dot = (name: string, part: number | null) =>
    part !== null && markup`<circle class="${name}" cx="${x(part)}" cy="${middle}" r="5"/>`;
  return markup`<svg class="rating-dots" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false"><path class="scale" d="M${x(0)} ${middle}H${x(1)}"/><path class="middle" d="M${x(0.5)} 4V${height - 4}"/>${between}${dot('satisfaction', satisfaction)}${dot('importance', importance)}</svg>`;
}
