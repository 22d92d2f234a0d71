import type { Book, Touchpoint } from '../../book/book.ts';
import type { Score } from '../../schema/scalars.ts';
import { noneOrOne } from '../none-or-one.ts';
import { opportunityScore } from '../opportunity-score.ts';
import { ratingWarnings } from '../rating-warnings.ts';
import { comparable, kindOfScore, numberOfScore, type PlacedRating, ratingsOf } from '../ratings.ts';
import type { Input } from '../result.ts';
import { rounded } from '../rounded.ts';
import type { Fact } from './fact.ts';

/** What can be read from a rating. */
export type RatingFigure = 'importance' | 'satisfaction' | 'gap' | 'opportunity';

/**
 * One fact for each rating of which a figure is known: each in its stage, and those given overall in none. One of
 * those of a segment speaks for the touchpoint.
 *
 * - `importance`, `satisfaction`: as written, a share or a mean.
 * - `gap`: importance minus satisfaction, where both are shares or both means.
 * - `opportunity`: the opportunity score, likewise.
 *
 * @param asOf the day by which a source has expired
 */
export function ratingFacts(book: Book, figure: RatingFigure, asOf: string | undefined): readonly Fact[] {
  return book.touchpoints.flatMap((touchpoint) =>
    ratingsOf(book, touchpoint).flatMap(({ ratings, speaking }) =>
      ratings.flatMap((placed) => factOf(book, touchpoint, placed, figure, asOf, placed === speaking)),
    ),
  );
}

function factOf(
  book: Book,
  touchpoint: Touchpoint,
  placed: PlacedRating,
  figure: RatingFigure,
  asOf: string | undefined,
  speaks: boolean,
): readonly Fact[] {
  const { segment, stage, n } = placed.rating;
  const read = readFrom(book, placed, figure);
  if (!read) return [];
  const at = {
    touchpoint: [touchpoint.id],
    segment: [segment],
    stage: noneOrOne(stage),
    channel: noneOrOne(touchpoint.channel),
    owner: noneOrOne(touchpoint.owner),
    role: touchpoint.role ?? [],
    media: noneOrOne(touchpoint.media),
  };
  const subject = { kind: 'touchpoint', id: touchpoint.id } as const;
  const answered = n !== undefined && { n };
  return [{ at, ...read, ...answered, speaks, subject, warnings: ratingWarnings(book, placed, asOf) }];
}

function readFrom(
  book: Book,
  placed: PlacedRating,
  figure: RatingFigure,
): Pick<Fact, 'value' | 'unit' | 'inputs'> | undefined {
  const { importance, satisfaction } = placed.rating;
  if (figure === 'importance' || figure === 'satisfaction') {
    const score = placed.rating[figure];
    return (
      score && {
        value: numberOfScore(score),
        unit: kindOfScore(score),
        inputs: [inputOf(placed, figure, score)],
      }
    );
  }
  const figures = comparable(placed.rating);
  if (!figures || !importance || !satisfaction) return undefined;
  const inputs = [inputOf(placed, 'importance', importance), inputOf(placed, 'satisfaction', satisfaction)];
  if (figure === 'gap')
    return { value: rounded(figures.importance - figures.performance), unit: figures.kind, inputs };
  const found = opportunityScore(importance, satisfaction, book.settings.scales.rating);
  return found ? { value: found.score, unit: found.exact ? 'score' : 'about', inputs } : undefined;
}

function inputOf({ origin }: PlacedRating, what: 'importance' | 'satisfaction', score: Score): Input {
  return { what, value: numberOfScore(score), origin: { ...origin, path: [...origin.path, what] } };
}
