import { axisNames, matrixTitle } from '../../map/axis-names.ts';
import { heatInWords } from '../../map/heat-in-words.ts';
import type { MatrixState } from './matrix-state.ts';

/** What a page says of its matrix before anything is chosen. */
export interface PageWords {
  readonly title: string;
  readonly tab: string;
  readonly words: string;
}

/** What the page says now. */
export function pageWords(): PageWords {
  return {
    title: document.querySelector('h1')?.textContent ?? '',
    tab: document.title,
    words: document.querySelector('.matrix-words')?.textContent ?? '',
  };
}

/** Says of a matrix what it shows; where it is that of the page, what the page said. */
export function sayOf(state: MatrixState, page: PageWords, isAsPage: boolean): void {
  const title = isAsPage ? page.title : matrixTitle(state.measure, state.rows, state.columns);
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = title;
  document.title = isAsPage ? page.tab : page.tab.replace(page.title, title);
  document.querySelector('.matrix-scroll')?.setAttribute('aria-label', title);
  const words = document.querySelector('.matrix-words');
  if (words) words.textContent = isAsPage ? page.words : heatInWords(state.measure);
  // What the page asks and says besides is about its own matrix.
  for (const own of document.querySelectorAll('.page-head > :not(h1), .of-page'))
    own.toggleAttribute('hidden', !isAsPage);
}

/** Tells everyone, also who cannot see it, how much is left of what there is. */
export function sayCount(tools: HTMLFormElement, text: string): void {
  const said = tools.querySelector('.matrix-said');
  if (said && said.textContent !== text) said.textContent = text;
}

/** How many rows there are of how many. */
export function countInWords(shown: number, all: number, { rows }: MatrixState): string {
  const { one, all: many } = axisNames[rows];
  if (shown === 0) return `No ${one} is left: take something out of the filter.`;
  return shown === all ? `${all} ${all === 1 ? one : many}.` : `${shown} of ${all} ${many}.`;
}

/** How much is chosen in the filters is told where they are opened. */
export function sayFilters(tools: HTMLFormElement, { filters, minimumN }: MatrixState): void {
  const count =
    Object.values(filters).filter((ids) => ids.length > 0).length + Number(minimumN !== undefined);
  const summary = tools.querySelector('.filters > summary');
  if (summary) summary.textContent = count === 0 ? 'Filter' : `Filter (${count})`;
}
