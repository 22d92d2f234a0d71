import type { LensStep, OutsideStep } from '../../analysis/lens.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import type { PlacedBy } from '../../frameworks/lens.ts';
import { pathOf, pathOfStep } from '../data/paths.ts';
import { contextOf, type MapContext } from './context.ts';
import { langAttribute } from './lang-attribute.ts';
import { stepFeelings } from './step-feelings.ts';

const placedBy = {
  author: 'placed here by its author',
  framework: '',
  moment: 'here by its moment of truth',
  phase: 'here by its phase',
} as const satisfies Record<PlacedBy, string>;

/** Some steps of a journey as a stage of a lens lists them; nothing where there are none. */
export function lensSteps(book: Book, steps: readonly (LensStep | OutsideStep)[]): Markup | null {
  const [first] = steps;
  if (first === undefined) return null;
  const context = contextOf(book, first.journey);
  const lang = langAttribute(first.journey.language, book.settings.language);
  const items = steps.map((one) => itemOf(one, context, lang));
  return markup`<ul class="lens-steps">${items}</ul>`;
}

function itemOf(one: LensStep | OutsideStep, context: MapContext, lang: Markup | undefined): Markup {
  const { journey, phase, step, place } = one;
  const by = 'by' in one ? placedBy[one.by] : '';
  const met = step.touchpoint && metAt(context.book, step.touchpoint);
  return markup`<li><span class="place"><span class="visually-hidden">Step </span>${place}</span><div class="what"><a class="voice" href="${pathOfStep(journey.id, step.id)}"${lang}>${step.title}</a><p class="facts"><span${lang}>${phase.title}</span>${by && markup`<span>${by}</span>`}</p></div><p class="feelings">${stepFeelings(step, context)}</p>${met}</li>`;
}

function metAt(book: Book, touchpoint: string): Markup {
  const title = lookup(book).touchpoints.get(touchpoint)?.title ?? touchpoint;
  return markup`<p class="met"><a href="${pathOf('touchpoint', touchpoint)}">${title}</a></p>`;
}
