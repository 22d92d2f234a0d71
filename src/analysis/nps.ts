import { type Answered, demandAnswers } from './answers.ts';
import { rounded } from './rounded.ts';

/**
 * The Net Promoter Score of answers from 0 to 10: the percentage of 9 and 10 minus the percentage of 0 to 6, −100 to
 * 100; null without answers. Reichheld, “The One Number You Need to Grow”, Harvard Business Review 81(12), 2003.
 * Throws a RangeError for what is not an answer.
 */
export function nps(answers: readonly number[]): Answered<'nps'> | null {
  demandAnswers(answers, { min: 0, max: 10 });
  const n = answers.length;
  if (n === 0) return null;
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return { value: rounded((100 * (promoters - detractors)) / n), method: 'nps', n };
}
