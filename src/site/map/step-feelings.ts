import { emotionOf } from '../../analysis/emotion-curve.ts';
import type { Step } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { segmentName, type MapContext } from './context.ts';
import { emotionValue, notKnown } from './lanes/feeling.ts';
import { stepSign } from './step-basis.ts';

/**
 * How each segment of a journey feels at a step, and at the end the sign that leads to what that rests on. A segment
 * nobody wrote an emotion for is named all the same, as not known.
 */
export function stepFeelings(step: Step, context: MapContext): Markup {
  const { emotion } = step;
  if (emotion === undefined) return markup`<span class="unknown">Feeling not known</span>`;
  const sign = stepSign(step, context);
  if (typeof emotion === 'number')
    return markup`<span class="of">${emotionValue(emotion)}${sign && markup` ${sign}`}</span>`;
  const segments = [...new Set([...context.journey.segments, ...Object.keys(emotion)])];
  const each = segments.map((segment) => {
    const value = emotionOf(emotion, segment);
    return markup`<span class="of">${segmentName(context.book, segment)} ${value === null ? notKnown : emotionValue(value)}</span> `;
  });
  return markup`${each}${Object.keys(emotion).length > 0 && sign}`;
}
