import type { Experiment } from '../book/book.ts';

/**
 * How far an experiment is: not begun, open without a result, measured but not decided, past its end and still not
 * decided, or decided.
 */
export type ExperimentState = 'planned' | 'open' | 'measured' | 'overdue' | 'decided';

/**
 * How far an experiment is as of a day (`2026-09-14`). It is over when its last day is. Without a day none has yet
 * to begin and none is overdue.
 */
export function stateOfExperiment(
  { from, to, result, decision }: Experiment,
  asOf: string | undefined,
): ExperimentState {
  if (decision !== undefined) return 'decided';
  if (asOf !== undefined && to !== undefined && asOf > to) return 'overdue';
  if (result !== undefined) return 'measured';
  return asOf !== undefined && from !== undefined && asOf < from ? 'planned' : 'open';
}
