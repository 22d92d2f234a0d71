import { cadenceOf } from '../../analysis/cadence.ts';
import type { Metric } from '../../book/book.ts';
import type { TimeSeries } from '../../diagrams/time-series-layout.ts';
import { figureText } from './format-figure.ts';

const bounds: Partial<Record<Metric['method'], { min: number; max: number }>> = {
  share: { min: 0, max: 1 },
  'csat-top2': { min: 0, max: 1 },
  'ces-top3': { min: 0, max: 1 },
  nps: { min: -100, max: 100 },
  count: { min: 0, max: Infinity },
  duration: { min: 0, max: Infinity },
};

/** A metric as a chart shows it; it needs at least one figure. */
export function seriesOf(metric: Metric): TimeSeries {
  const { series, target, scale, method } = metric;
  const cadence = cadenceOf(metric);
  const limits = scale ?? bounds[method];
  return {
    points: series,
    ...(target !== undefined && { target }),
    ...(limits && { bounds: limits }),
    ...(cadence !== undefined && { cadence }),
    unit: unitOf(metric),
    text: (value) => figureText(value, metric),
  };
}

/** What the ticks of the axis are round numbers of: percents, and the unit in which the longest time is told. */
function unitOf({ method, series, target }: Metric): number {
  if (bounds[method]?.max === 1) return 0.01;
  if (method !== 'duration') return 1;
  const longest = Math.max(...series.map(({ value }) => value), target ?? 0);
  return [86_400, 3600, 60].find((unit) => longest >= 2 * unit) ?? 1;
}
