import type { Figure } from '../../schema/figure.ts';
import type { Duration } from '../../schema/scalars.ts';
import type { Metric } from '../book.ts';

/** What decides how the figures of a metric are read. */
export type Measured = Pick<Metric, 'method' | 'scale'>;

/** Why a figure cannot be one of a metric, and how to mend it. */
export interface FigureProblem {
  readonly rule: 'wrong-type' | 'out-of-scale';
  readonly reason: string;
  readonly note: string;
}

const shares: readonly Metric['method'][] = ['share', 'csat-top2', 'ces-top3'];

const seconds: Readonly<Record<Duration['unit'], number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 7 * 86_400,
  // A month and a year of the Gregorian calendar, on average.
  month: 2_629_746,
  year: 31_556_952,
};

/** A length of time in seconds, with months and years of average length. */
export function secondsOf({ amount, unit }: Duration): number {
  return amount * seconds[unit];
}

/** A figure as a number in the unit of a metric, or why it cannot be one. */
export function numberOf(figure: Figure, { method, scale }: Measured): number | FigureProblem {
  if (shares.includes(method)) {
    if ('share' in figure) return figure.share;
    if ('number' in figure && figure.number >= 0 && figure.number <= 1) return figure.number;
    return mismatch(figure, method, 'a share', '52% or 0.52');
  }
  if (method === 'duration')
    return 'time' in figure ? secondsOf(figure.time) : mismatch(figure, method, 'a length of time', '4 min');
  if (!('number' in figure)) return mismatch(figure, method, 'a number', method === 'nps' ? '31' : '4.1');
  const { min, max } = boundsOf(method, scale);
  if (figure.number >= min && figure.number <= max) return figure.number;
  return {
    rule: 'out-of-scale',
    reason: `A figure of the method \`${method}\` ${range(min, max)}, but is ${figure.number} here.`,
    note: scale
      ? 'Correct the figure, or the `scale` of the metric.'
      : 'Correct the figure, or the `method`.',
  };
}

function boundsOf(method: Metric['method'], scale: Measured['scale']): { min: number; max: number } {
  if (method === 'nps') return { min: -100, max: 100 };
  if (method === 'count') return { min: 0, max: Infinity };
  return scale ?? { min: -Infinity, max: Infinity };
}

function range(min: number, max: number): string {
  return max === Infinity ? `is never below ${min}` : `runs from ${min} to ${max}`;
}

function mismatch(figure: Figure, method: Metric['method'], what: string, example: string): FigureProblem {
  const isBoundless = 'number' in figure && shares.includes(method);
  return {
    rule: isBoundless ? 'out-of-scale' : 'wrong-type',
    reason: `A figure of the method \`${method}\` is ${what}, but is ${written(figure)} here.`,
    note: `Write it as ${example}, or change the \`method\` of the metric.`,
  };
}

function written(figure: Figure): string {
  if ('number' in figure) return String(figure.number);
  if ('share' in figure) return `${figure.share * 100}%`;
  return `${figure.time.amount} ${figure.time.unit}${figure.time.amount === 1 ? '' : 's'}`;
}
