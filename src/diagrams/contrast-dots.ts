import { markup, type Markup } from './markup.ts';
import { signPath } from './segment-mark.ts';
import { tenths } from './tenths.ts';

/** What one segment says, as a part of the scale, 0 to 1, with the number of its sign. */
export interface ContrastEnd {
  readonly part: number;
  readonly sign: number;
}

const width = 200;
const height = 24;
const margin = 9;

/** What two segments say on one scale, each by its sign, with a line for what lies between. The numbers stand beside it. */
export function drawContrast(ends: readonly [ContrastEnd, ContrastEnd]): Markup {
  const middle = height / 2;
  const x = (part: number) => tenths(margin + part * (width - 2 * margin));
  const [one, other] = ends;
  const marks = ends.map(
    ({ part, sign }) => markup`<path class="segment-${sign}" d="${signPath(sign, x(part), middle, 5)}"/>`,
  );
  return markup`<svg class="contrast-dots" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false"><path class="scale" d="M${x(0)} ${middle}H${x(1)}"/><path class="between" d="M${x(one.part)} ${middle}H${x(other.part)}"/>${marks}</svg>`;
}
