import { stepsOf } from '../../analysis/emotion-curve.ts';
import { leakageOf } from '../../analysis/leakage.ts';
import type { Book, Journey, Step } from '../../book/book.ts';
import { markup, type Markup, type Part } from '../../diagrams/markup.ts';
import { foreignLanguage } from '../data/foreign-language.ts';
import { pathOfStep } from '../data/paths.ts';
import { formatShare } from './numbers.ts';

/**
 * How many of those who set out on a journey are left, as far as its exits tell, and why no more is known; undefined
 * where no exit has a share.
 */
export function leakageInWords(book: Book, journey: Journey): Markup | undefined {
  const {
    value: { exits, remaining },
    warnings: [obstacle],
  } = leakageOf(journey);
  if (exits.every(({ share }) => share === null)) return undefined;
  const known = remaining.findLastIndex((share) => share !== null);
  const [share, step] = [remaining[known], stepsOf(journey)[known]];
  const language = foreignLanguage(journey.language, book.settings.language);
  const why = obstacle && inItsLanguage(obstacle.text, stepsOf(journey), language);
  if (obstacle === undefined)
    return markup`Of those who set out, <strong>${formatShare(share ?? 1)}</strong> are left at the end.`;
  if (typeof share !== 'number' || step === undefined)
    return markup`How many of those who set out are left is known after no step. ${why}`;
  return markup`Of those who set out, <strong>${formatShare(share)}</strong> are known to remain after <a class="voice" href="${pathOfStep(journey.id, step.id)}"${language && markup` lang="${language}"`}>${step.title}</a>; beyond that nobody knows. ${why}`;
}

/** A sentence that quotes the title of a step, which says its language where that is not the book’s. */
function inItsLanguage(text: string, steps: readonly Step[], language: string | undefined): Part {
  const quoted = steps.find(({ title }) => text.includes(`“${title}”`))?.title;
  if (language === undefined || quoted === undefined) return text;
  const [before, after] = text.split(quoted);
  return markup`${before}<span lang="${language}">${quoted}</span>${after}`;
}
