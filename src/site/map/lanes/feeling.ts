import { emotionCurve, emotionOf } from '../../../analysis/emotion-curve.ts';
import { lookup } from '../../../book/lookup.ts';
import { markup, type Markup } from '../../../diagrams/markup.ts';
import { basisSign, signOfEvidence } from '../basis-sign.ts';
import { evidenceNote } from '../claims.ts';
import { segmentName, type MapContext } from '../context.ts';
import type { Lane } from '../lane.ts';
import { curveOver } from '../map-curve.ts';
import { levelOf, signed } from '../numbers.ts';
import { stepSign, stepBasis } from '../step-basis.ts';
import type { Id, Journey, Step } from '../../../book/book.ts';

/** What stands where nobody knows an emotion. */
export const notKnown = markup`<span class="unknown">not known</span>`;

/** How the customer feels: the words for what the emotion curve draws, and for what it leaves open. */
export const feeling: Lane = {
  id: 'feeling',
  name: 'Feeling',
  strip: 'curve',
  voice: true,
  views: ['experience', 'evidence'],
  over: curveOver,
  cell: (step, context) => {
    if (!hasEmotion(step) && !step.feeling && heardIn(context.journey).length === 0) return null;
    return markup`${emotionsAndWord(step, context)}${rests(step, context)}`;
  },
  words: (step, context) =>
    [...(step.feeling ? [step.feeling.text] : []), ...emotionsInWords(step, context)].map((text) => ({
      text,
    })),
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
  const felt = emotions(step, context);
  return markup`${felt}${felt && !Array.isArray(felt) && step.feeling && ' '}${step.feeling && markup`<span class="word">${step.feeling.text}</span>`}`;
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

function emotions({ emotion }: Step, { book, journey }: MapContext): readonly Markup[] | Markup | null {
  if (typeof emotion === 'number') return emotionValue(emotion);
  const heard = heardIn(journey);
  const named = Object.keys(emotion ?? {});
  if (named.length === 0) return heard.length === 0 ? null : notKnown;
  return [...new Set([...named, ...heard])].map((segment) => {
    const value = emotionOf(emotion, segment);
    return markup`<span class="of">${segmentName(book, segment)} ${value === null ? notKnown : emotionValue(value)}</span> `;
  });
}

function emotionsInWords({ emotion }: Step, { book }: MapContext): readonly string[] {
  if (typeof emotion === 'number') return [signed(emotion)];
  const { segments } = lookup(book);
  return Object.entries(emotion ?? {}).map(
    ([segment, value]) => `${segments.get(segment)?.title ?? segment} ${signed(value)}`,
  );
}

/** Stands for everyone, in a journey that tells no segments apart. */
const everyone = '';
const known = new WeakMap<Journey, readonly Id<'segment'>[]>();

/** The segments that have a line in the emotion curve of a journey; found once for each journey. */
function heardIn(journey: Journey): readonly Id<'segment'>[] {
  const found = known.get(journey);
  if (found) return found;
  const made = emotionCurve(journey).map(({ segment = everyone }) => segment);
  known.set(journey, made);
  return made;
}

/** An emotion as a signed number with its tint: `+1`, `−2`. */
export function emotionValue(value: number): Markup {
  return markup`<span class="emotion level-${levelOf(value)}">${signed(value)}</span>`;
}
