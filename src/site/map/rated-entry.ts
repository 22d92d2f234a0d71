import { ratingWarnings } from '../../analysis/rating-warnings.ts';
import { evidenceOfRating, type PlacedRating } from '../../analysis/ratings.ts';
import type { Book, Origin, Touchpoint } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { markup, type Markup, type Part } from '../../diagrams/markup.ts';
import { pathOf } from '../data/paths.ts';
import { anchorOfRating } from '../data/rating-anchor.ts';
import { ratedStageTitle } from '../data/rated-stage-title.ts';
import { scoreText } from '../data/satisfaction-text.ts';
import { site } from '../data/site.ts';
import { signOfEvidence } from './basis-sign.ts';
import { evidenceNote } from './claims.ts';

/** A touchpoint as a segment rated it. */
export interface Rated {
  readonly touchpoint: Touchpoint;
  readonly placed: PlacedRating;
}

/** Where a rating stands on the page of its touchpoint. */
export function pathOfRating(touchpoint: string, placed: PlacedRating): string {
  return `${pathOf('touchpoint', touchpoint)}#${anchorOfRating(placed)}`;
}

/** Where the ratings of a touchpoint stand. */
export function pathOfRatings(touchpoint: string): string {
  return `${pathOf('touchpoint', touchpoint)}#_ratings`;
}

/** Why a rating should be read with care; that a whole chart is of means is said once for all of it. */
export function caresOf(book: Book, placed: PlacedRating): readonly string[] {
  return ratingWarnings(book, placed, site().history.asOf).flatMap(({ kind, text }) =>
    kind === 'approximate' ? [] : [text],
  );
}

/** Why all ratings of a chart should be read with care: said once, instead of at each of several. */
export function commonCares(book: Book, rated: readonly Rated[]): readonly string[] {
  const [first, ...others] = rated.map(({ placed }) => caresOf(book, placed));
  if (first === undefined || others.length === 0) return [];
  return first.filter((care) => others.every((cares) => cares.includes(care)));
}

function ownCares(book: Book, { placed }: Rated, common: readonly string[]): readonly string[] {
  return caresOf(book, placed).filter((care) => !common.includes(care));
}

/**
 * The name of a touchpoint on a chart, with a mark where its rating should be read with care.
 *
 * @param common what all of the chart should be read with care for
 */
export function markedName(book: Book, rated: Rated, common: readonly string[]): string {
  const { title } = rated.touchpoint;
  return ownCares(book, rated, common).length > 0 ? `${title} †` : title;
}

/** What a rating says, in a line of plain text. */
export function ratedInWords(book: Book, { touchpoint, placed }: Rated): string {
  const { importance, satisfaction, n } = placed.rating;
  const figures = [
    importance && `importance ${scoreText(importance)}`,
    satisfaction && `satisfaction ${scoreText(satisfaction)}`,
    n === undefined ? 'n not known' : `n = ${n.toLocaleString('en-GB')}`,
  ].filter((figure) => figure !== undefined);
  return `${touchpoint.title}${stageOf(book, placed)}: ${figures.join(', ')}`;
}

function stageOf(book: Book, { rating: { stage } }: PlacedRating): string {
  return stage === undefined ? '' : ` (${ratedStageTitle(book, stage)})`;
}

/**
 * A touchpoint in the list beside a chart: its number, its figures, what they rest on, where they are written, and why
 * they should be read with care.
 *
 * @param more what else there is to say of it, after its figures
 * @param withStage whether the stage it was asked about is not said otherwise
 * @param common why all of the chart should be read with care, which is said elsewhere
 */
export function ratedEntry(
  book: Book,
  rated: Rated & { readonly number: number },
  {
    written,
    more,
    withStage,
    common,
  }: {
    readonly written: (origin: Origin) => Markup;
    readonly more?: Part;
    readonly withStage: boolean;
    readonly common: readonly string[];
  },
): Markup {
  const { touchpoint, placed, number } = rated;
  const { importance, satisfaction, n } = placed.rating;
  const sources = evidenceOfRating(touchpoint, placed.rating);
  const note = evidenceNote(sources, { known: lookup(book) }, signOfEvidence(book, sources));
  const cares = ownCares(book, rated, common);
  return markup`<li data-point="${number}"><span class="number">${number}</span><div><p><a href="${pathOfRating(touchpoint.id, placed)}">${touchpoint.title}</a>${withStage && stageOf(book, placed)}</p><span class="figures">importance ${importance ? scoreText(importance) : 'not known'}, satisfaction ${satisfaction ? scoreText(satisfaction) : 'not known'}</span>${more && markup` <span class="figures">${more}</span>`}<p class="rests-on">${n === undefined ? 'n not known' : `n = ${n.toLocaleString('en-GB')}`} ${note ?? markup`<span class="unknown">source not given</span>`} ${written(placed.origin)}</p>${cares.length > 0 && markup`<p class="warning">† ${cares.join(' ')}</p>`}</div></li>`;
}
