import type { Book, Segment } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import type { Score } from '../../schema/scalars.ts';
import { formatShare } from '../map/numbers.ts';
import { formatDay } from './format-day.ts';

/** A satisfaction in words, with everything that is known of how it was found out. */
export function satisfactionText(satisfaction: NonNullable<Segment['satisfaction']>, book: Book): string {
  const { value, method, n, date, source } = satisfaction;
  const isMean = method === undefined || method === 'mean';
  const scale = satisfaction.scale ?? (isMean ? book.settings.scales.rating : undefined);
  const title = source === undefined ? undefined : (lookup(book).sources.get(source)?.title ?? source);
  const details = [method, n === undefined ? undefined : `n = ${n}`, title, date && formatDay(date)].filter(
    (part) => part !== undefined,
  );
  const figure =
    'mean' in value && scale ? `${value.mean} on ${scale.min} to ${scale.max}` : scoreText(value);
  return details.length > 0 ? `${figure} (${details.join(', ')})` : figure;
}

/** A rating as it was given: a mean as a number, a top-two-box share as a percentage. */
export function scoreText(score: Score): string {
  return 'share' in score ? formatShare(score.share) : String(score.mean);
}
