import type { Deviation, Deviations } from '../../analysis/deviations.ts';
import { extremesOf, type Felt } from '../../analysis/extremes.ts';
import { statesCurves, type StatesCurve } from '../../analysis/states-curves.ts';
import type { WrittenStep } from '../../analysis/step-alignment.ts';
import type { Book } from '../../book/book.ts';
import { drawEmotionCurve } from '../../diagrams/emotion-curve.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { pathOfStep } from '../data/paths.ts';
import { segmentName, signOfSegment } from './context.ts';
import { type Reading, signOfDeviation } from './deviations-in-words.ts';
import { signed } from './numbers.ts';

/** How wide a step is drawn, in sixteenths of the reader’s font size: a short journey has room to breathe. */
function widthOfStep(steps: number): number {
  return Math.max(104, Math.min(160, Math.floor(1120 / steps)));
}

/**
 * Two journeys over each other: the steps of both in columns, each with the sign of what becomes of it, and for each
 * segment the curve of the one behind that of the other, with what changes in a sentence. Null where no segment’s
 * emotions are known in both.
 */
export function statesChart(book: Book, deviations: Deviations, reading: Reading): Markup | null {
  const curves = statesCurves(deviations);
  if (curves.length === 0) return null;
  const { steps } = deviations;
  const step = widthOfStep(steps.length);
  const heads = steps.map(
    (deviation) =>
      markup`<li class="${deviation.kind}"><span class="deviation-sign">${signOfDeviation(deviation)}</span> <span class="title">${titleOf(deviation)}</span></li>`,
  );
  const sentences = curves.map(
    (curve) => markup`<li>${nameOf(book, curve)}: ${changesInWords(curve, deviations)}.</li>`,
  );
  const { planned, actual } = reading.columns;
  return markup`<ul class="plain states-words">${sentences}</ul><ul class="key" aria-hidden="true"><li class="ghost-key">${planned}</li><li class="line-key">${actual}</li></ul><div class="wide-scroll" role="region" aria-label="${reading.heading}, as curves" tabindex="0"><div class="states" aria-hidden="true"><ol>${heads}</ol>${curves.map((curve) => rowOf(book, curve, steps, step))}</div></div>`;
}

function rowOf(book: Book, curve: StatesCurve, steps: readonly Deviation[], step: number): Markup {
  const sign = signOfSegment(book, curve.segment);
  const { drawing } = drawEmotionCurve(
    {
      lines: [
        { sign, points: curve.planned, absent: absentIn('planned', steps), behind: true },
        { sign, points: curve.actual, absent: absentIn('actual', steps) },
      ],
      feelings: curve.actual.map(() => undefined),
    },
    { step, height: 120 },
  );
  return markup`<p class="segment-${sign}">${nameOf(book, curve)} <span>−2 to +2</span></p>${drawing}`;
}

/** The steps that only the other journey has: the way leads on past them. */
function absentIn(side: 'planned' | 'actual', steps: readonly Deviation[]): ReadonlySet<number> {
  return new Set(steps.flatMap((deviation, place) => (side in deviation ? [] : [place])));
}

function nameOf(book: Book, { segment }: StatesCurve): Markup {
  return segment === undefined ? markup`The curve` : segmentName(book, segment);
}

function titleOf(deviation: Deviation): string {
  return 'actual' in deviation ? deviation.actual.step.title : deviation.planned.step.title;
}

/** A step of one of the two journeys, as a link to it. */
function stepIn(
  side: 'planned' | 'actual',
  deviation: Deviation | undefined,
  deviations: Deviations,
): Markup | null {
  const both: { readonly planned?: WrittenStep; readonly actual?: WrittenStep } = deviation ?? {};
  const step = both[side]?.step;
  return step
    ? markup`<a class="voice" href="${pathOfStep(deviations[side].id, step.id)}">${step.title}</a>`
    : null;
}

function changesInWords({ planned, actual }: StatesCurve, deviations: Deviations): Markup | null {
  const [before, after] = [extremesOf(planned), extremesOf(actual)];
  if (!before || !after) return null;
  const { steps } = deviations;
  const change = (name: string, from: Felt, to: Felt) => {
    const there = markup`<strong>${signed(to.value)}</strong> at ${stepIn('actual', steps[to.place], deviations)}`;
    if (from.value === to.value && from.place === to.place) return markup`the ${name} stays at ${there}`;
    const verb = to.value > from.value ? 'rises' : to.value < from.value ? 'falls' : 'moves';
    return markup`the ${name} ${verb} from <strong>${signed(from.value)}</strong> at ${stepIn('planned', steps[from.place], deviations)} to ${there}`;
  };
  return markup`${change('lowest point', before.lowest, after.lowest)}; ${change('highest', before.highest, after.highest)}; ${change('end', before.last, after.last)}`;
}
