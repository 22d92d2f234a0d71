import { type Experience, experienceOf } from '../../analysis/experience.ts';
import type { Book, Journey } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { meanText } from '../data/mean-text.ts';
import { segmentName } from './context.ts';

/**
 * The mean and the peak–end of each segment of a journey in one sentence; undefined where no emotion is known. The
 * segments stand side by side and are never joined.
 */
export function experienceInWords(book: Book, journey: Journey): Markup | undefined {
  const all = experienceOf(book, journey);
  if (all.every(({ mean }) => mean.value === null)) return undefined;
  const each = all.map((one, place) => markup`${place > 0 && '; '}${told(book, one)}`);
  return markup`Over the steps that are known${all.some(({ segment }) => segment) ? ', ' : ': '}${each}.`;
}

function told(book: Book, { segment, mean, peakEnd }: Experience): Markup {
  const [average, remembered] = [meanText(mean.value), meanText(peakEnd.value)];
  const who = segment !== undefined && markup`${segmentName(book, segment)}: `;
  if (average === undefined || remembered === undefined)
    return markup`${who}<span class="unknown">not known</span>`;
  return markup`${who}mean <strong>${average}</strong>, remembered as <strong>${remembered}</strong> (peak–end)`;
}
