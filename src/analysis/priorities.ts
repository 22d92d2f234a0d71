import type { Book } from '../book/book.ts';
import { type RankedOpportunity, rankedOpportunities } from './ranked-opportunities.ts';
import { rounded } from './rounded.ts';

/** An opportunity by what it would bring and what it would take. */
export interface Priority extends RankedOpportunity {
  /** Reach × impact × confidence, as RICE has it: customers, weighed by how much and how surely it changes for them. */
  readonly value: number;
  /** Person-months. */
  readonly effort: number;
  /** Value ÷ effort, which is its RICE. */
  readonly ratio: number;
}

/** Opportunities by value and effort. */
export interface Priorities {
  /** The highest RICE first. */
  readonly placed: readonly Priority[];
  /** Those of which value or effort is not known, or whose value is nothing, in the order of the book’s ranking. */
  readonly unplaced: readonly RankedOpportunity[];
}

/**
 * The opportunities of a book by value and effort. Value is the numerator of RICE, effort its denominator (McBride,
 * “RICE: Simple prioritization for product managers”, Intercom), so that what is worth more for its effort lies nearer
 * to high value and low effort. Nothing is guessed: without all four figures an opportunity has no place. The
 * opportunity score is another ranking, of what customers said, and is not mixed in.
 */
export function priorities(book: Book): Priorities {
  const placed: Priority[] = [];
  const unplaced: RankedOpportunity[] = [];
  for (const ranked of rankedOpportunities(book)) {
    const { reach = 0, impact = 0, confidence = 0, effort = 0 } = ranked.opportunity;
    const value = rounded(reach * impact * confidence);
    const { value: ratio } = ranked.rice;
    if (ratio === null || value === 0) unplaced.push(ranked);
    else placed.push({ ...ranked, value, effort, ratio });
  }
  return { placed, unplaced };
}
