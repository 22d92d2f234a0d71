import type { PlacedRating } from '../../analysis/ratings.ts';

/** The id of the row of a rating on the page of its touchpoint: by its number there. */
export function anchorOfRating({ origin }: PlacedRating): string {
  return `_rating-${Number(origin.path[1]) + 1}`;
}
