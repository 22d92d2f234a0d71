import { type RankedOpportunity, rankedOpportunities } from '../../analysis/ranked-opportunities.ts';
import type { Book } from '../../book/book.ts';
import { lookup } from '../../book/lookup.ts';
import { scoreCautions } from './rating-cautions.ts';
import { riceText } from './rice-in-words.ts';
import { scoreNumber } from './score-in-words.ts';

/** An opportunity with its place in each of the two rankings, which are never mixed. */
export interface OpportunityRanks extends RankedOpportunity {
  /** From 1, equals share a place; undefined where the figure is not known or nothing. */
  readonly byRice: number | undefined;
  /** The same by opportunity score, exact scores among exact ones and approximate among approximate ones. */
  readonly byScore: number | undefined;
}

/** The opportunities of a book in the order of their RICE, each with its places. */
export function opportunityRanks(book: Book): readonly OpportunityRanks[] {
  const ranked = rankedOpportunities(book);
  const scores = ranked.flatMap(({ best }) => best ?? []);
  const riceRank = ranksOf(ranked.flatMap(({ rice }) => rice.value ?? []));
  const [exactRank, otherRank] = [true, false].map((wanted) =>
    ranksOf(scores.flatMap(({ score, exact }) => (exact === wanted ? score : []))),
  );
  return ranked.map((one) => {
    const { best } = one;
    return {
      ...one,
      byRice: riceRank(one.rice.value),
      byScore: (best?.exact === true ? exactRank : otherRank)?.(best?.score),
    };
  });
}

function ranksOf(values: readonly number[]): (value: number | null | undefined) => number | undefined {
  const sorted = values.toSorted((one, other) => other - one);
  return (value) => (value ? sorted.indexOf(value) + 1 : undefined);
}

/** What leads each of the two rankings, and with what care to read it; empty where nothing can be ranked. */
export function rankingsInWords(book: Book, ranks: readonly OpportunityRanks[]): readonly string[] {
  const { segments, touchpoints } = lookup(book);
  const first = ranks.find(({ byRice }) => byRice === 1);
  const exact = ranks.find(({ byScore, best }) => byScore === 1 && best?.exact === true);
  const highest = exact ?? ranks.find(({ byScore }) => byScore === 1);
  const sentences: string[] = [];
  if (first && first.rice.value !== null)
    sentences.push(`“${first.opportunity.title}” leads by RICE, with ${riceText(first.rice.value)}.`);
  if (highest?.best) {
    const { best, opportunity } = highest;
    const who = segments.get(best.segment)?.title ?? best.segment;
    const where = touchpoints.get(best.touchpoint)?.title ?? best.touchpoint;
    const what = best.exact ? 'opportunity score' : 'approximate opportunity score';
    sentences.push(
      `“${opportunity.title}” has the highest ${what}: ${scoreNumber(best)}, for ${who} at ${where}.`,
      ...scoreCautions(book, best),
    );
  }
  return sentences;
}

/** A place in words: `1st`, `2nd`, `23rd`. */
export function placeText(place: number): string {
  return `${place}${endings[ordinal.select(place)] ?? 'th'}`;
}

const ordinal = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
