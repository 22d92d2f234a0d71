import type { Scale } from './opportunity-score.ts';

/** One figure made from many answers, with its method and how many answered. */
export interface Answered<Method extends string> {
  readonly value: number;
  readonly method: Method;
  readonly n: number;
}

/** Throws a RangeError for answers that nobody can have given: only whole numbers on the scale are answers. */
export function demandAnswers(answers: readonly number[], { min, max }: Scale): void {
  const wrong = answers.find((answer) => !(Number.isInteger(answer) && answer >= min && answer <= max));
  if (wrong !== undefined) throw new RangeError(`${wrong} is not an answer from ${min} to ${max}.`);
}

/** The share, 0 to 1, of answers that are at least so high. */
export function shareFrom(answers: readonly number[], lowest: number): number {
  return answers.filter((answer) => answer >= lowest).length / answers.length;
}
