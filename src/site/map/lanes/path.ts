import { journeyPaths } from '../../../analysis/journey-paths.ts';
import type { Exit } from '../../../book/book.ts';
import { markup, type Markup } from '../../../diagrams/markup.ts';
import { drawPaths } from '../../../diagrams/path-drawing.ts';
import { pathOf, pathOfStep } from '../../data/paths.ts';
import { isMirrored } from '../mirrored.ts';
import { claimText, type SignOf } from '../claims.ts';
import type { MapContext } from '../context.ts';
import { langAttribute } from '../lang-attribute.ts';
import type { Lane } from '../lane.ts';
import { formatShare } from '../numbers.ts';
import { stepBasis } from '../step-basis.ts';

/** Where the customer may go from here, where that is not simply the next step: branches, loops, exits. */
export const path: Lane = {
  id: 'path',
  name: 'Where it leads',
  strip: 'ways',
  views: ['experience'],
  cell: (step, context) => {
    const entries = [
      ...(step.next ?? []).map((next) => nextStep(next, context)),
      ...step.exits.map((exit) => exitTo(exit, context, stepBasis(step, context)?.signOf)),
      ...(step.journey === undefined ? [] : [toldIn(step.journey, context)]),
    ];
    return entries.length === 0
      ? null
      : markup`<ul>${entries.map((entry) => markup`<li>${entry}</li>`)}</ul>`;
  },
  over: ({ journey }, { step }) => {
    const paths = journeyPaths(journey);
    if (paths === null) return null;
    const { drawing, levels } = drawPaths(paths, { step, mirrored: isMirrored(journey), formatShare });
    return { as: 'paths-over', drawing, map: `with-ways ways-${levels}` };
  },
  words: (step, context) => [
    ...(step.next ?? []).map((next) => ({ text: `Next: ${stepNamed(next, context).title}` })),
    ...step.exits.map((exit) => ({ text: leavingInWords(exit, context) })),
    ...(step.journey === undefined
      ? []
      : [{ text: `In detail: ${context.known.journeys.get(step.journey)?.title ?? step.journey}` }]),
  ],
};

/** A step that may follow, by its name `step` or `journey#step`. */
function stepNamed(name: string, { journey, known }: MapContext) {
  const [first = '', second] = name.split('#');
  const [id, step] = second === undefined ? [journey.id, first] : [first, second];
  const phases = (id === journey.id ? journey : known.journeys.get(id))?.phases ?? [];
  const title = phases.flatMap((phase) => phase.steps).find((one) => one.id === step)?.title ?? name;
  return { journey: id, step, title };
}

function leavingInWords(exit: Exit, context: MapContext): string {
  const share = exit.share === undefined ? '' : `${formatShare(exit.share)} `;
  return `Leaves: ${share}to ${titleOf(exit, context)}${exit.because ? `: ${exit.because.text}` : ''}`;
}

function nextStep(next: string, context: MapContext): Markup {
  const { journey, step, title } = stepNamed(next, context);
  return markup`<span class="way">Next</span> <a href="${pathOfStep(journey, step)}"${langOf(journey, context)}>${title}</a>`;
}

function exitTo(exit: Exit, context: MapContext, signOf: SignOf | undefined): Markup {
  const name = exit.target
    ? markup`<a href="${pathOf(exit.target.kind, exit.target.id)}"${exit.target.kind === 'journey' && langOf(exit.target.id, context)}>${titleOf(exit, context)}</a>`
    : markup`${exit.to}`;
  const share = exit.share === undefined ? null : markup`<strong>${formatShare(exit.share)}</strong> `;
  return markup`<span class="way exit">Leaves</span> ${share}to ${name}${exit.because && markup`: ${claimText(exit.because, context, signOf)}`}`;
}

function titleOf({ target, to }: Exit, { known }: MapContext): string {
  if (target === undefined) return to;
  const found =
    target.kind === 'touchpoint' ? known.touchpoints.get(target.id) : known.journeys.get(target.id);
  return found?.title ?? to;
}

function toldIn(id: string, context: MapContext): Markup {
  return markup`<span class="way">In detail</span> <a href="${pathOf('journey', id)}"${langOf(id, context)}>${context.known.journeys.get(id)?.title ?? id}</a>`;
}

/** The attribute for the title of another journey, where it is in another language than this one. */
function langOf(id: string, { journey, known }: MapContext): Markup | undefined {
  return langAttribute(known.journeys.get(id)?.language ?? journey.language, journey.language);
}
