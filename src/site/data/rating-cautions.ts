import type { GroundScore } from '../../analysis/ranked-opportunities.ts';
import { ratingWarnings } from '../../analysis/rating-warnings.ts';
import { evidenceOfRating, type PlacedRating } from '../../analysis/ratings.ts';
import type { WarningKind } from '../../analysis/result.ts';
import { isStale } from '../../analysis/stale.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { site } from './site.ts';

/** What stands beside a rating anyway: the sign of what it rests on, the age of its source, the sign of about. */
const shown: ReadonlySet<WarningKind> = new Set(['assumed', 'approximate', 'old-source']);

/** Why a rating should be read with care, where nothing beside it says so already: each reason a sentence. */
export function ratingCautions(book: Book, placed: PlacedRating): readonly string[] {
  return ratingWarnings(book, placed, site().history.asOf).flatMap(({ kind, text }) =>
    shown.has(kind) ? [] : [text],
  );
}

/** The sources of an opportunity score: those of its rating. */
export function evidenceOfScore(book: Book, { touchpoint, rating }: GroundScore): readonly string[] {
  const found = lookup(book).touchpoints.get(touchpoint);
  return found ? evidenceOfRating(found, rating) : [];
}

/** Why an opportunity score should be read with care, for where no source is named beside it. */
export function scoreCautions(book: Book, score: GroundScore): readonly string[] {
  const stale = isStale(book, evidenceOfScore(book, score), site().history.asOf);
  return [...ratingCautions(book, score), ...(stale ? ['What it rests on is out of date.'] : [])];
}
