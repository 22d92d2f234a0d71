import {
  type OpportunityBand,
  opportunityBand,
  type OpportunityScore,
} from '../../analysis/opportunity-score.ts';

const bands: Readonly<Record<OpportunityBand, string>> = {
  large: 'large',
  solid: 'solid',
  neutral: 'neutral',
  served: 'already served',
};

/** An opportunity score as a number with one decimal, 0.0 to 20.0; one from means has the sign of about. */
export function scoreNumber({ score, exact }: OpportunityScore): string {
  return `${exact ? '' : '≈ '}${score.toFixed(1)}`;
}

/** How large an opportunity is by its score, and how far that can be trusted: `large, exact`. */
export function scoreMeaning({ score, exact }: OpportunityScore): string {
  return `${bands[opportunityBand(score)]}, ${exact ? 'exact' : 'approximate'}`;
}
