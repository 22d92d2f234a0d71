import type { Score } from '../schema/scalars.ts';
import { demandShare } from './demand-share.ts';
import { rounded } from './rounded.ts';

/** How much room there is for something better: 0 to 20. */
export interface OpportunityScore {
  readonly score: number;
  /** From top-two-box shares, for which the formula was made; from means it is an approximation. */
  readonly exact: boolean;
}

/** A scale with both ends included. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * The opportunity score of one segment: importance + max(importance − satisfaction, 0), each ten times the share of
 * people who answered 4 or 5. Ulwick, “Turn Customer Input into Innovation”, Harvard Business Review 80(1), 2002,
 * and “What Customers Want”, 2005.
 *
 * Means are first turned into (mean − min) ÷ (max − min) and taken as if that were a share, which it is not: the
 * score is then marked as approximate. Null where a figure is missing, or one is a share and the other a mean.
 * Throws a RangeError for a share outside 0 to 1 and a mean outside its scale.
 */
export function opportunityScore(
  importance: Score | null | undefined,
  satisfaction: Score | null | undefined,
  scale: Scale,
): OpportunityScore | null {
  if (!importance || !satisfaction) return null;
  if ('share' in importance && 'share' in satisfaction)
    return { score: scoreOf(importance.share, satisfaction.share), exact: true };
  if ('mean' in importance && 'mean' in satisfaction)
    return { score: scoreOf(partOf(importance.mean, scale), partOf(satisfaction.mean, scale)), exact: false };
  return null;
}

function scoreOf(importance: number, satisfaction: number): number {
  for (const share of [importance, satisfaction]) demandShare(share);
  return rounded(10 * importance + 10 * Math.max(importance - satisfaction, 0));
}

function partOf(mean: number, { min, max }: Scale): number {
  if (!(mean >= min && mean <= max)) throw new RangeError(`${mean} is not on the scale ${min} to ${max}.`);
  return (mean - min) / (max - min);
}

/**
 * Compares opportunity scores for sorting, the highest first. An approximation is never held against an exact score:
 * it goes after all of them, and what is not known goes last.
 */
export function byOpportunityScore(one: OpportunityScore | null, other: OpportunityScore | null): number {
  if (!one || !other) return Number(other !== null) - Number(one !== null);
  return one.exact === other.exact ? other.score - one.score : Number(other.exact) - Number(one.exact);
}

/** How large an opportunity is, by its score. */
export type OpportunityBand = 'large' | 'solid' | 'neutral' | 'served';

/** Where the bands begin: large above, solid and neutral from there on. */
export interface BandLimits {
  readonly large: number;
  readonly solid: number;
  readonly neutral: number;
}

/** The usual bands: above 15 large, 12 to 15 solid, 10 to 12 neutral, below 10 served. */
export const usualBands: BandLimits = { large: 15, solid: 12, neutral: 10 };

/** The band an opportunity score falls into. Throws a RangeError for what is not a score from 0 to 20. */
export function opportunityBand(score: number, limits: BandLimits = usualBands): OpportunityBand {
  if (!(score >= 0 && score <= 20))
    throw new RangeError(`${score} is not an opportunity score from 0 to 20.`);
  if (score > limits.large) return 'large';
  if (score >= limits.solid) return 'solid';
  return score >= limits.neutral ? 'neutral' : 'served';
}
