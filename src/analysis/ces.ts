import { type Answered, demandAnswers, shareFrom } from './answers.ts';
import { mean } from './mean.ts';
import type { Scale } from './opportunity-score.ts';

/** From “strongly disagree” to “strongly agree” that the company made it easy. */
const agreement: Scale = { min: 1, max: 7 };

/**
 * The Customer Effort Score 2.0 as the mean of agreement, 1 to 7, that the company made it easy; null without answers.
 * Dixon, Toman and DeLisi, “The Effortless Experience”, 2013. Throws a RangeError for what is not an answer.
 */
export function cesMean(answers: readonly number[]): Answered<'ces-mean'> | null {
  demandAnswers(answers, agreement);
  const n = answers.length;
  return n === 0 ? null : { value: mean(answers), method: 'ces-mean', n };
}

/** The Customer Effort Score 2.0 as the share, 0 to 1, of people who agree: 5 and above. Otherwise as the mean. */
export function cesTopThree(answers: readonly number[]): Answered<'ces-top3'> | null {
  demandAnswers(answers, agreement);
  const n = answers.length;
  return n === 0 ? null : { value: shareFrom(answers, 5), method: 'ces-top3', n };
}
