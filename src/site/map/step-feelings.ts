import { emotionOf } from '../../analysis/emotion-curve.ts';
import type { Step } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { basisSign } from './basis-sign.ts';
import { segmentName, type MapContext } from './context.ts';
import { emotionValue } from './lanes/feeling.ts';
import { stepBasis } from './step-basis.ts';

const notKnown = markup`<span class="unknown">not known</span>`;

/**
 * How each segment of a journey feels at a step, with the sign of what that rests on. A segment nobody wrote an
 * emotion for is named all the same, as not known.
 */
export function stepFeelings(step: Step, context: MapContext): Markup {
  const { emotion } = step;
  if (emotion === undefined) return markup`<span class="unknown">Feeling not known</span>`;
  const basis = stepBasis(step, context)?.basis;
  const sign = basis && markup` ${basisSign(basis)}`;
  if (typeof emotion === 'number') return markup`<span class="of">${emotionValue(emotion)}${sign}</span>`;
  const segments = [...new Set([...context.journey.segments, ...Object.keys(emotion)])];
  const each = segments.map((segment) => {
    const value = emotionOf(emotion, segment);
    return markup`<span class="of">${segmentName(context.book, segment)} ${value === null ? notKnown : markup`${emotionValue(value)}${sign}`}</span> `;
  });
  return markup`${each}`;
}
