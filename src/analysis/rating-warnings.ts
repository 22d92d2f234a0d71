import { basisOf } from './basis.ts';
import type { Book } from '../book/book.ts';
import { isExpired } from './expired.ts';
import { kindOfScore, type PlacedRating } from './ratings.ts';
import type { Warning } from './result.ts';

/** Fewer answers than this say little: a single one moves a share by more than three points. */
export const enoughAnswers = 30;

/**
 * Why a rating should be read with care: few answers, a source that has expired as of a day, nobody having observed
 * it, or an importance and a satisfaction of unlike method.
 */
export function ratingWarnings(
  book: Book,
  { rating, source }: PlacedRating,
  asOf: string | undefined,
): readonly Warning[] {
  const { importance, satisfaction, n } = rating;
  const warnings: Warning[] = [];
  if (n !== undefined && n < enoughAnswers)
    warnings.push({ kind: 'small-n', text: `Only ${n} ${n === 1 ? 'person' : 'people'} answered.` });
  if (importance && satisfaction && kindOfScore(importance) !== kindOfScore(satisfaction))
    warnings.push({
      kind: 'mixed-methods',
      text: 'Of importance and satisfaction one is a share and the other a mean; the two are not compared.',
    });
  else if (importance && satisfaction && kindOfScore(importance) === 'mean')
    warnings.push({ kind: 'approximate', text: 'The opportunity score is computed from means.' });
  if (source && isExpired(source, asOf))
    warnings.push({
      kind: 'old-source',
      text: `“${source.title}” expired on ${source.expires ?? 'a day that is not known'}.`,
    });
  if (basisOf(book, source ? [source.id] : []) === 'assumed')
    warnings.push({ kind: 'assumed', text: 'No source says that anyone was asked.' });
  return warnings;
}
