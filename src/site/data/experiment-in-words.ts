import { stateOfExperiment } from '../../analysis/experiment-state.ts';
import { meetsTarget } from '../../analysis/meets-target.ts';
import type { Experiment, Metric } from '../../book/book.ts';
import { figureText } from './format-figure.ts';
import { formatDay } from './format-day.ts';

/** One figure of an experiment, as its metric writes it; undefined where it is not known. */
export interface ExperimentFigure {
  readonly name: 'Baseline' | 'Target' | 'Result';
  readonly text: string | undefined;
}

/** The figures of an experiment in the order in which they are read; none where no metric says what they measure. */
export function experimentFigures(
  { baseline, target, result }: Experiment,
  metric: Metric | undefined,
): readonly ExperimentFigure[] {
  if (metric === undefined) return [];
  const text = (value: number | undefined) => (value === undefined ? undefined : figureText(value, metric));
  return [
    { name: 'Baseline', text: text(baseline) },
    { name: 'Target', text: text(target) },
    { name: 'Result', text: text(result) },
  ];
}

/** Whether an experiment came to its target, in words; undefined where that cannot be known. */
export function outcomeInWords(
  { target, result }: Experiment,
  metric: Metric | undefined,
): string | undefined {
  if (target === undefined || result === undefined || metric?.better === undefined) return undefined;
  return meetsTarget(result, { target, better: metric.better }) === true
    ? 'target reached'
    : 'target not reached';
}

/** What is still open about an experiment, as of a day where one is known; undefined where it was decided on a result. */
export function openQuestion(experiment: Experiment, asOf: string | undefined): string | undefined {
  const { from, to, result } = experiment;
  const without = result === undefined ? 'without a result' : 'not decided';
  switch (stateOfExperiment(experiment, asOf)) {
    case 'decided':
      return result === undefined ? 'Decided without a result' : undefined;
    case 'measured':
      return 'Measured, not decided yet';
    case 'overdue':
      return `Ended on ${formatDay(to ?? '')}, and ${without} as of ${formatDay(asOf ?? '')}`;
    case 'planned':
      return `Open: begins on ${formatDay(from ?? '')}`;
    case 'open':
      return 'Open: no result yet';
  }
}
