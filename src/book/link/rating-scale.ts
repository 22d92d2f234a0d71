import type { Score } from '../../schema/scalars.ts';
import type { Report, Where } from './document.ts';

/** A scale with both ends included. */
export interface RatingScale {
  readonly min: number;
  readonly max: number;
}

/** Reports a mean that lies outside the scale it was given on. A share has no scale. */
export function checkMean(
  score: Score | undefined,
  scale: RatingScale | undefined,
  remedy: string,
  report: Report,
  where: Where,
  ...field: string[]
): void {
  if (score === undefined || scale === undefined || !('mean' in score)) return;
  if (score.mean >= scale.min && score.mean <= scale.max) return;
  report({
    rule: 'out-of-scale',
    file: where.file,
    path: [...where.path, ...field],
    at: 'value',
    reason: `\`${field[0] ?? ''}\` runs from ${scale.min} to ${scale.max}, but is ${score.mean} here.`,
    note: remedy,
  });
}
