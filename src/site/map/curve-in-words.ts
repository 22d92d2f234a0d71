import { curveLines, stepsOf, type CurveLine } from '../../analysis/emotion-curve.ts';
import { extremesOf, type Extremes, type Felt } from '../../analysis/extremes.ts';
import type { Book, Journey, Step } from '../../book/book.ts';
import { markup, type Markup } from '../../diagrams/markup.ts';
import { foreignLanguage } from '../data/foreign-language.ts';
import { pathOfStep } from '../data/paths.ts';
import { segmentName } from './context.ts';
import { signed } from './numbers.ts';

/**
 * The emotion curve of a journey in a sentence for each line: where it begins, to which points it falls and rises, and
 * where it ends, or that no emotion of a segment is known. Nothing where none is known of anyone.
 */
export function curveInWords(book: Book, journey: Journey): readonly Markup[] {
  const steps = stepsOf(journey);
  const lines = curveLines(journey).map((line) => ({ line, extremes: extremesOf(line.points) }));
  if (lines.every(({ extremes }) => extremes === null)) return [];
  return lines.map(({ line, extremes }) =>
    extremes ? sentence(book, journey, steps, line, extremes) : silence(book, line),
  );
}

function silence(book: Book, { segment }: CurveLine): Markup {
  return markup`${segment !== undefined && segmentName(book, segment)}: no emotion is known.`;
}

function sentence(
  book: Book,
  journey: Journey,
  steps: readonly Step[],
  { segment, points }: CurveLine,
  { first, lowest, highest, last }: Extremes,
): Markup {
  const language = foreignLanguage(journey.language, book.settings.language);
  const who = segment === undefined ? markup`The curve` : segmentName(book, segment);
  const nameOf = (place: number) => {
    const step = steps[place];
    return (
      step &&
      markup`<a class="voice" href="${pathOfStep(journey.id, step.id)}"${language && markup` lang="${language}"`}>${step.title}</a>`
    );
  };
  if (lowest.value === highest.value)
    return markup`${who}: <strong>${signed(lowest.value)}</strong> wherever it is known${unknown(points, nameOf)}.`;

  const extremes = [lowest, highest].sort((one, other) => one.place - other.place);
  const point = ({ value, place }: Felt) => {
    const order = extremes.findIndex((one) => one.place === place);
    const step = steps[place];
    if (order < 0 || !step) return markup`<strong>${signed(value)}</strong>`;
    const what = `the ${place === lowest.place ? 'lowest' : 'highest'}${order === 0 ? ' point' : ''}`;
    return markup`<strong>${signed(value)}</strong> at ${nameOf(place)}, ${what}`;
  };
  const between = extremes.filter(({ place }) => place !== first.place && place !== last.place);
  const ways = between.map((felt, order) => {
    const before = between[order - 1] ?? first;
    return markup`${felt.value < before.value ? 'falls' : 'rises'} to ${point(felt)}, `;
  });
  const comma = extremes[0]?.place === first.place && ',';
  const ends = last.place === points.length - 1 ? 'ends' : 'is last known';
  return markup`${who}: from ${point(first)}${comma} it ${ways}${ways.length > 0 && 'and '}${ends} at ${point(last)}${unknown(points, nameOf)}.`;
}

/** More gaps than these are counted, not named. */
const mostNamed = 3;

function unknown(
  points: CurveLine['points'],
  nameOf: (place: number) => Markup | undefined,
): Markup | undefined {
  const gaps = points.flatMap((point, place) => (point === null ? [place] : []));
  if (gaps.length === 0) return undefined;
  // Where one more would be left, it is named as well.
  const named = gaps.slice(0, gaps.length === mostNamed + 1 ? mostNamed + 1 : mostNamed);
  const rest = gaps.length - named.length;
  const names = named.map((place, order) => {
    const joint = order === 0 ? '' : order === named.length - 1 && rest === 0 ? ' and ' : ', ';
    return markup`${joint}${nameOf(place)}`;
  });
  return markup`; not known at ${names}${rest > 0 && ` and ${rest} more steps`}`;
}
