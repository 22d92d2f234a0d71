import { curveLines, stepsOf, type CurveLine } from '../../analysis/emotion-curve.ts';
import type { Book, Journey, Step } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { foreignLanguage } from '../data/foreign-language.ts';
import { pathOfStep } from '../data/paths.ts';
import { segmentName } from './context.ts';
import { signed } from './lanes/feeling.ts';

/**
 * The emotion curve of a journey in a sentence for each line: its lowest and highest point and its end, or that no
 * emotion of a segment is known. Nothing where none is known of anyone.
 */
export function curveInWords(book: Book, journey: Journey): readonly Markup[] {
  const steps = stepsOf(journey);
  const lines = curveLines(journey);
  if (lines.every(isSilent)) return [];
  return lines.map((line) => (isSilent(line) ? silence(book, line) : sentence(book, journey, steps, line)));
}

function isSilent({ points }: CurveLine): boolean {
  return points.every((point) => point === null);
}

function silence(book: Book, { segment }: CurveLine): Markup {
  return markup`${segment !== undefined && segmentName(book, segment)}: no emotion is known.`;
}

function sentence(
  book: Book,
  journey: Journey,
  steps: readonly Step[],
  { segment, points }: CurveLine,
): Markup {
  const language = foreignLanguage(journey.language, book.settings.language);
  const known = points.flatMap((value, index) => {
    const step = steps[index];
    return value === null || step === undefined ? [] : [{ value, step }];
  });
  const lowest = known.reduce((low, one) => (one.value < low.value ? one : low));
  const highest = known.reduce((high, one) => (one.value > high.value ? one : high));
  const end = known.at(-1) ?? lowest;
  const who = segment === undefined ? markup`The curve` : segmentName(book, segment);
  const point = ({ step, value }: { step: Step; value: number }) =>
    markup`<strong>${signed(value)}</strong> at <a class="voice" href="${pathOfStep(journey.id, step.id)}"${language && markup` lang="${language}"`}>${step.title}</a>`;
  if (lowest.value === highest.value) {
    return markup`${who}: <strong>${signed(end.value)}</strong> wherever it is known${unknown(points)}.`;
  }
  return markup`${who}: lowest, ${point(lowest)}; highest, ${point(highest)}; at the end <strong>${signed(end.value)}</strong>${unknown(points)}.`;
}

function unknown(points: CurveLine['points']): string {
  const gaps = points.filter((point) => point === null).length;
  if (gaps === 0) return '';
  return `; ${gaps === 1 ? 'one step is' : `${gaps} steps are`} not known`;
}
