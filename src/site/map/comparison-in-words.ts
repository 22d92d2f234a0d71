import type { ComparedStep, Comparison } from '../../analysis/segment-comparison.ts';
import type { Book } from '../../book/book.ts';
import { markup, type Markup, type Part } from '../../diagrams/markup.ts';
import { foreignLanguage } from '../data/foreign-language.ts';
import { listed } from '../data/listed.ts';
import { pathOfStep } from '../data/paths.ts';
import { segmentName } from './context.ts';
import { signed } from './numbers.ts';

/** So many steps are named in one sentence, or told with their emotions; more are counted. */
const [most, mostTold] = [4, 2];

/** What sets the segments of a journey apart, what they share and where nobody knows, in sentences. */
export function comparisonInWords(book: Book, comparison: Comparison): readonly Markup[] {
  return [
    parting(book, comparison),
    ...agreement(book, comparison),
    ...unknown(book, comparison),
    ...rest(book, comparison),
  ];
}

/** The sentence that says most: where the segments part, or that they never do; and who is not among them. */
export function parting(book: Book, comparison: Comparison): Markup {
  const left = comparison.left.map((one) => segmentName(book, one));
  const whole = left.length > 0 && markup` Not shown here: ${listed(left)}.`;
  return markup`${partingOfShown(book, comparison)}${whole}`;
}

function partingOfShown(book: Book, comparison: Comparison): Markup {
  const { widest, segments, steps } = comparison;
  if (steps.every(({ spread }) => spread === null)) return markup`At no step more than one of them is known.`;
  if (widest.length === 0) return markup`Wherever more than one of them is known, they feel the same.`;
  const at = widest.slice(0, mostTold).map(({ step, emotions }) => {
    const values = segments.flatMap(({ segment }, place) => {
      const value = emotions[place] ?? null;
      return value === null
        ? []
        : [markup`<span class="valued">${segmentName(book, segment)} ${signed(value)}</span>`];
    });
    return markup`${link(book, comparison, step)}: ${values.map((value, place) => markup`${place > 0 && ', '}${value}`)}`;
  });
  const more = widest.length - at.length;
  return markup`They part most at ${at.map((one, place) => markup`${place > 0 && '; as far at '}${one}`)}${more > 0 && `; and at ${more} more`}.`;
}

function agreement(book: Book, comparison: Comparison): readonly Markup[] {
  const { agreed, steps, segments } = comparison;
  const all = segments.length === 2 ? 'both' : 'all';
  if (agreed.length === 0) {
    const whole = steps.some(({ emotions }) => !emotions.includes(null));
    return whole ? [markup`They never feel the same where ${all} are known.`] : [];
  }
  return [markup`They agree at ${agreed.length} of ${counted(steps)}: ${named(book, comparison, agreed)}.`];
}

function unknown(book: Book, comparison: Comparison): readonly Markup[] {
  const { segments, steps, unheard } = comparison;
  const gaps = segments.flatMap(({ segment }, place) => {
    const unknownAt = steps.filter(({ emotions }) => (emotions[place] ?? null) === null);
    if (unknownAt.length === 0) return [];
    return [
      markup`Of ${segmentName(book, segment)} no emotion is known at ${unknownAt.length} of ${counted(steps)}: ${named(book, comparison, unknownAt)}.`,
    ];
  });
  const silent =
    unheard.length === 0
      ? []
      : [markup`Of ${listed(unheard.map((one) => segmentName(book, one)))} no emotion is known here.`];
  return [...gaps, ...silent];
}

function rest(book: Book, { left, segments }: Comparison): readonly Markup[] {
  if (left.length === 0) return [];
  return [
    markup`Only ${segments.length} of the ${segments.length + left.length} segments known here are shown: the two that are furthest apart at a step, and the first of the book. ${listed(left.map((one) => segmentName(book, one)))} ${left.length === 1 ? 'takes' : 'take'} this journey too.`,
  ];
}

function counted({ length }: readonly ComparedStep[]): string {
  return `${length} ${length === 1 ? 'step' : 'steps'}`;
}

function named(book: Book, comparison: Comparison, steps: readonly ComparedStep[]): Markup {
  const names: Part[] = steps.slice(0, most).map(({ step }) => link(book, comparison, step));
  const more = steps.length - names.length;
  return listed(more > 0 ? [...names, `${more} more`] : names);
}

function link(book: Book, { journey }: Comparison, step: ComparedStep['step']): Markup {
  const language = foreignLanguage(journey.language, book.settings.language);
  return markup`“<a class="voice" href="${pathOfStep(journey.id, step.id)}"${language && markup` lang="${language}"`}>${step.title}</a>”`;
}
