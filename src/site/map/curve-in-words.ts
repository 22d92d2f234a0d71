import { curveLines, stepsOf, type CurveLine } from '../../analysis/emotion-curve.ts';
import type { Book, Journey, Step } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { foreignLanguage } from '../data/foreign-language.ts';
import { pathOfStep } from '../data/paths.ts';
import { segmentName } from './context.ts';
import { signed } from './lanes/feeling.ts';

/**
 * The emotion curve of a journey in a sentence for each line: where it begins, to which points it falls and rises, and
 * where it ends, or that no emotion of a segment is known. Nothing where none is known of anyone.
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

interface Felt {
  readonly value: number;
  readonly step: Step;
}

function sentence(
  book: Book,
  journey: Journey,
  steps: readonly Step[],
  { segment, points }: CurveLine,
): Markup {
  const language = foreignLanguage(journey.language, book.settings.language);
  const known = points.flatMap((value, index): readonly Felt[] => {
    const step = steps[index];
    return value === null || step === undefined ? [] : [{ value, step }];
  });
  const lowest = known.reduce((low, one) => (one.value < low.value ? one : low));
  const highest = known.reduce((high, one) => (one.value > high.value ? one : high));
  const who = segment === undefined ? markup`The curve` : segmentName(book, segment);
  if (lowest.value === highest.value)
    return markup`${who}: <strong>${signed(lowest.value)}</strong> wherever it is known${unknown(points)}.`;

  const [first = lowest] = known;
  const last = known.at(-1) ?? first;
  const extremes = known.filter((one) => one === lowest || one === highest);
  const point = (felt: Felt) => {
    const place = extremes.indexOf(felt);
    if (place < 0) return markup`<strong>${signed(felt.value)}</strong>`;
    const what = `the ${felt === lowest ? 'lowest' : 'highest'}${place === 0 ? ' point' : ''}`;
    return markup`<strong>${signed(felt.value)}</strong> at <a class="voice" href="${pathOfStep(journey.id, felt.step.id)}"${language && markup` lang="${language}"`}>${felt.step.title}</a>, ${what}`;
  };
  const between = extremes.filter((one) => one !== first && one !== last);
  const ways = between.map((felt, place) => {
    const before = between[place - 1] ?? first;
    return markup`${felt.value < before.value ? 'falls' : 'rises'} to ${point(felt)}, `;
  });
  const comma = extremes[0] === first && ',';
  return markup`${who}: from ${point(first)}${comma} it ${ways}${ways.length > 0 && 'and '}ends at ${point(last)}${unknown(points)}.`;
}

function unknown(points: CurveLine['points']): string {
  const gaps = points.filter((point) => point === null).length;
  if (gaps === 0) return '';
  return `; ${gaps === 1 ? 'one step is' : `${gaps} steps are`} not known`;
}
