import { meetsTarget } from '../../analysis/meets-target.ts';
import { stateOf } from '../../analysis/metric-state.ts';
import type { Measurement, Metric } from '../../book/book.ts';
import { figureText } from './format-figure.ts';
import { formatDay } from './format-day.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** When something was measured: a month by its name where the day is its last, else the day. */
export function whenText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(date) === last ? `in ${months[Number(month) - 1] ?? month} ${year}` : `on ${formatDay(day)}`;
}

/** What the figures of a metric say, in one sentence: where they begin, where they end, and the target. */
export function metricInWords(metric: Metric): string {
  const { series } = metric;
  const [first] = series;
  const last = series.at(-1);
  if (first === undefined || last === undefined)
    return `Nothing has been measured yet; ${targetText(metric)}.`;
  return `${courseText(metric, first, last)}; ${targetText(metric)}.`;
}

function courseText(metric: Metric, first: Measurement, last: Measurement): string {
  const written = ({ value, date }: Measurement) => `${figureText(value, metric)} ${whenText(date)}`;
  if (metric.series.length === 1) return `${written(last)}, measured once`;
  const [from, to] = [figureText(first.value, metric), figureText(last.value, metric)];
  if (from === to) return `${from} ${whenText(first.date)} and ${whenText(last.date)} alike`;
  return `${last.value > first.value ? 'Rises' : 'Falls'} from ${written(first)} to ${written(last)}`;
}

function targetText(metric: Metric): string {
  const { target, better, series } = metric;
  if (target === undefined) return 'no target is set';
  const written = `target ${figureText(target, metric)}`;
  if (better === undefined) return `${written}, but nobody says which way is better`;
  if (series.length === 0) return written;
  const met = series.filter(({ value }) => meetsTarget(value, metric) === true);
  const lastMet = met.at(-1);
  if (lastMet === undefined) return `${written} never reached`;
  if (lastMet === series.at(-1)) return `${written} reached`;
  return `${written} reached ${whenText(lastMet.date)}, but not since`;
}

/** The newest figure with its date, held against the target: `56 % in September 2026, target 70 % not reached`. */
export function latestInWords(metric: Metric): string {
  const { latest, reached } = stateOf(metric, undefined);
  if (latest === undefined) return 'Nothing has been measured yet';
  const { target } = metric;
  const figure = `${figureText(latest.value, metric)} ${whenText(latest.date)}`;
  if (target === undefined) return `${figure}, no target is set`;
  const aim = `target ${figureText(target, metric)}`;
  if (reached === undefined) return `${figure}, ${aim}`;
  return `${figure}, ${aim} ${reached ? 'reached' : 'not reached'}`;
}
