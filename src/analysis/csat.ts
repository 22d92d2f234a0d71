import { type Answered, demandAnswers, shareFrom } from './answers.ts';
import { mean } from './mean.ts';
import type { Scale } from './opportunity-score.ts';

const usualScale: Scale = { min: 1, max: 5 };

/**
 * Customer satisfaction as the share, 0 to 1, of people who gave one of the two highest answers; null without answers.
 * There is no one standard for CSAT: the figure names its method, and is never held against a mean. Throws a
 * RangeError for what is not an answer on the scale.
 */
export function csatTopTwo(answers: readonly number[], scale = usualScale): Answered<'csat-top2'> | null {
  demandAnswers(answers, scale);
  const n = answers.length;
  return n === 0 ? null : { value: shareFrom(answers, scale.max - 1), method: 'csat-top2', n };
}

/** Customer satisfaction as the mean of all answers, on their scale; null without answers. Throws as above. */
export function csatMean(answers: readonly number[], scale = usualScale): Answered<'csat-mean'> | null {
  demandAnswers(answers, scale);
  const n = answers.length;
  return n === 0 ? null : { value: mean(answers), method: 'csat-mean', n };
}
