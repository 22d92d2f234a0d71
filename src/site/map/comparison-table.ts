import type { ComparedSegment, ComparedStep, Comparison } from '../../analysis/segment-comparison.ts';
import type { Book } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { meanText } from '../data/mean-text.ts';
import { pathOf, pathOfStep } from '../data/paths.ts';
import { contextOf, segmentName, type MapContext } from './context.ts';
import { langAttribute } from './lang-attribute.ts';
import { emotionValue, notKnown } from './lanes/feeling.ts';
import { stepSign } from './step-basis.ts';

/** Segments side by side, step by step: a column for each, how far they part, and what that rests on in a book with sources. */
export function comparisonTable(book: Book, { journey, segments, steps }: Comparison): Markup {
  const context = contextOf(book, journey);
  const lang = langAttribute(journey.language, book.settings.language);
  const hasSources = book.sources.length > 0;
  const heads = segments.map(
    ({ segment }) =>
      markup`<th scope="col" class="number"><a href="${pathOf('segment', segment)}">${segmentName(book, segment)}</a></th>`,
  );
  const columns = segments.length + (hasSources ? 3 : 2);
  const bodies = [...Map.groupBy(steps, ({ phase }) => phase)].map(
    ([phase, rows]) =>
      markup`<tbody><tr class="group"><th scope="rowgroup" colspan="${columns}"${lang}>${phase.title}</th></tr>${rows.map((row) => rowOf(row, context, lang))}</tbody>`,
  );
  return markup`<div class="wide-scroll" role="region" aria-label="Step by step" tabindex="0"><table class="compared"><thead><tr><th scope="col">Step</th>${heads}<th scope="col" class="number">Apart</th>${hasSources && markup`<th scope="col">Rests on</th>`}</tr></thead>${bodies}${figures(segments, steps.length, hasSources)}</table></div>`;
}

function rowOf(
  { step, place, emotions, spread }: ComparedStep,
  { book, journey }: MapContext,
  lang: Markup | undefined,
): Markup {
  const sign = emotions.some((one) => one !== null) && stepSign(step, { book, journey });
  const rests = book.sources.length > 0 && markup`<td>${sign}</td>`;
  return markup`<tr><th scope="row"><span class="place">${place}</span> <a class="voice" href="${pathOfStep(journey.id, step.id)}"${lang}>${step.title}</a></th>${emotions.map((value) => numberCell(value === null ? null : emotionValue(value)))}${numberCell(spread)}${rests}</tr>`;
}

/** What sums up each column. No figure joins them. */
function figures(segments: readonly ComparedSegment[], steps: number, hasSources: boolean): Markup {
  const known = (points: ComparedSegment['points']) => points.filter((point) => point !== null).length;
  const rows = [
    { name: 'Mean of the known', of: segments.map(({ mean }) => meanText(mean.value)) },
    { name: 'Peak–end', of: segments.map(({ peakEnd }) => meanText(peakEnd.value)) },
    { name: 'Steps known', of: segments.map(({ points }) => `${known(points)} of ${steps}`) },
  ];
  const rest = markup`<td colspan="${hasSources ? 2 : 1}"></td>`;
  return markup`<tfoot>${rows.map(({ name, of }) => markup`<tr><th scope="row">${name}</th>${of.map(numberCell)}${rest}</tr>`)}</tfoot>`;
}

function numberCell(value: Markup | number | string | null | undefined): Markup {
  return markup`<td class="number">${value ?? notKnown}</td>`;
}
