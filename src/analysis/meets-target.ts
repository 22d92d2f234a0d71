import type { Metric } from '../book/book.ts';

/** Whether a figure is at the target of its metric or on the better side of it; unknown where that is not said. */
export function meetsTarget(
  value: number,
  { target, better }: Pick<Metric, 'target' | 'better'>,
): boolean | undefined {
  if (target === undefined || better === undefined) return undefined;
  return better === 'higher' ? value >= target : value <= target;
}
