import { emotionOf } from '../../../analysis/emotion-curve.ts';
import { markup, type Markup } from '../../../diagrams/markup.ts';
import { claimText } from '../claims.ts';
import { segmentName, type MapContext } from '../context.ts';
import type { Lane } from '../lane.ts';
import type { Step } from '../../../book/book.ts';

/** How the customer feels: the words for what the emotion curve draws. */
export const feeling: Lane = {
  id: 'feeling',
  name: 'Feeling',
  cell: (step, context) => {
    if (step.emotion === undefined && step.feeling === undefined) return null;
    return markup`${emotions(step, context)}${step.feeling && markup`<span class="word">${claimText(step.feeling, context)}</span>`}`;
  },
};

function emotions({ emotion }: Step, { book }: MapContext): readonly Markup[] | Markup | null {
  if (emotion === undefined) return null;
  if (typeof emotion === 'number') return emotionValue(emotion);
  return Object.keys(emotion).flatMap((segment) => {
    const value = emotionOf(emotion, segment);
    return value === null
      ? []
      : [markup`<span class="of">${segmentName(book, segment)} ${emotionValue(value)}</span> `];
  });
}

/** An emotion as a signed number with its tint: `+1`, `−2`. */
export function emotionValue(value: number): Markup {
  return markup`<span class="emotion level-${levelOf(value)}">${signed(value)}</span>`;
}

/** The tint of an emotion: its nearest whole level as the style sheet names it, `minus-2` to `2`. */
export function levelOf(value: number): string {
  return String(Math.max(-2, Math.min(2, Math.round(value)))).replace('-', 'minus-');
}

/** A number with its sign, as readers of a scale around zero expect it. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${Math.abs(value)}`;
}
