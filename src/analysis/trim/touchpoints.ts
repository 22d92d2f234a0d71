import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { kindOfScore, numberOfScore, type PlacedRating, ratingsOf } from '../ratings.ts';
import { rounded } from '../rounded.ts';
import { fact, type TrimFinder } from './trim-fact.ts';

/**
 * Touchpoints no segment cares for: rated, and every rating finds them unimportant, by a share below one half or a mean
 * below the middle of the scale. A rating whose importance is not known is no verdict, and keeps a touchpoint off the
 * list; a segment that was not asked is named.
 */
export const trimTouchpoints: TrimFinder = (book) =>
  book.touchpoints.flatMap((touchpoint) => {
    const rated = ratingsOf(book, touchpoint);
    const [first] = rated.flatMap(({ ratings }) => ratings);
    if (first === undefined || !rated.every(({ ratings }) => ratings.every((one) => isLow(one, book))))
      return [];
    const said = rated.map(
      ({ segment, ratings }) => `${titleOf(book, segment)} ${ratings.map(importanceIn).join(' and ')}`,
    );
    const asked = new Set(rated.map(({ segment }) => segment));
    const others = book.segments.filter(({ id }) => !asked.has(id)).map(({ title }) => title);
    const because = [
      `No segment that was asked finds it important: ${said.join(', ')}.`,
      ...(others.length > 0 ? [`Not asked: ${others.join(', ')}.`] : []),
    ].join(' ');
    return [{ ...fact(touchpoint, because), origin: first.origin }];
  });

function isLow({ rating: { importance } }: PlacedRating, { settings }: Book): boolean {
  if (importance === undefined) return false;
  const { min, max } = settings.scales.rating;
  return numberOfScore(importance) < (kindOfScore(importance) === 'share' ? 0.5 : (min + max) / 2);
}

function importanceIn({ rating: { importance } }: PlacedRating): string {
  if (importance === undefined) return 'not known';
  return 'share' in importance ? `${rounded(100 * importance.share)} %` : String(importance.mean);
}

function titleOf(book: Book, segment: string): string {
  return lookup(book).segments.get(segment)?.title ?? segment;
}
