import { emotionOf } from '../../../analysis/emotion-curve.ts';
import { markup, type Markup } from '../../../diagrams/markup.ts';
import { basisSign, signOfEvidence } from '../basis-sign.ts';
import { evidenceNote } from '../claims.ts';
import { segmentName, type MapContext } from '../context.ts';
import type { Lane } from '../lane.ts';
import { stepSign, stepBasis } from '../step-basis.ts';
import type { Step } from '../../../book/book.ts';

/** How the customer feels: the words for what the emotion curve draws. */
export const feeling: Lane = {
  id: 'feeling',
  name: 'Feeling',
  cell: (step, context) => {
    if (step.emotion === undefined && step.feeling === undefined) return null;
    return markup`${emotionsAndWord(step, context)}${rests(step, context)}`;
  },
};

/** What the customer feels at a step, away from its journey: with a sign that leads to what it rests on. */
export function feelingElsewhere(step: Step, context: MapContext): Markup {
  const own = step.feeling?.evidence ?? [];
  const isAround = hasEmotion(step) || (step.feeling && own.length === 0);
  const sign = isAround ? stepSign(step, context) : null;
  const note = own.length > 0 && evidenceNote(own, context, signOfEvidence(context.book, own));
  return markup`${emotionsAndWord(step, context)}${sign && markup` ${sign}`}${note}`;
}

/** What the customer feels at a step, without what that rests on. */
function emotionsAndWord(step: Step, context: MapContext): Markup {
  return markup`${emotions(step, context)}${typeof step.emotion === 'number' && step.feeling && ' '}${step.feeling && markup`<span class="word">${step.feeling.text}</span>`}`;
}

/** What an emotion and the word for it rest on; the word may have sources of its own. */
function rests(step: Step, context: MapContext): Markup | null {
  const basis = stepBasis(step, context);
  const own = step.feeling && basis?.signOf(step.feeling);
  const sign = basis?.footing && (hasEmotion(step) || !own) ? basisSign(basis.footing) : null;
  const note = step.feeling && evidenceNote(step.feeling.evidence, context, own);
  return sign || note ? markup`<span class="rests"> ${sign}${note}</span>` : null;
}

function hasEmotion({ emotion }: Step): boolean {
  return typeof emotion === 'number' || Object.keys(emotion ?? {}).length > 0;
}

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
