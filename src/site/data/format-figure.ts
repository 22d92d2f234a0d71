import type { Metric } from '../../book/book.ts';
import { formatShare, signed } from '../map/numbers.ts';

/** What decides how a figure is written. */
export type Written = Pick<Metric, 'method' | 'currency'>;

type Method = Metric['method'];

/** Seconds in the units a length of time is told in, the longest first. */
const unitsOfTime = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const writers: Readonly<Record<Method, (value: number, metric: Written) => string>> = {
  share: formatShare,
  'csat-top2': formatShare,
  'ces-top3': formatShare,
  nps: (value) => signed(Math.round(value * 10) / 10),
  mean: plain,
  'csat-mean': plain,
  'ces-mean': plain,
  count: plain,
  duration: durationText,
  money: (value, { currency }) => (currency === undefined ? plain(value) : `${currency} ${plain(value)}`),
};

/** A figure of a metric in its unit: `56 %`, `+31`, `4.1`, `1,190`, `4 minutes 30 seconds`, `NOK 1,250`. */
export function figureText(value: number, metric: Written): string {
  return writers[metric.method](value, metric);
}

function plain(value: number): string {
  return number.format(value).replace('-', '−');
}

/** A length of time in its two longest units; months and years only where they are whole. */
function durationText(seconds: number): string {
  const whole = unitsOfTime.slice(0, 2).find(([, length]) => seconds >= length && seconds % length === 0);
  if (whole) return amountOf(seconds / whole[1], whole[0]);
  const units = unitsOfTime.slice(2);
  const first = units.findIndex(([, length]) => seconds >= length);
  const [longest, next] = units.slice(first === -1 ? units.length - 1 : first);
  if (longest === undefined) return plain(seconds);
  if (next === undefined) return amountOf(seconds, longest[0]);
  const rounded = Math.round(seconds / next[1]) * next[1];
  const rest = Math.round((rounded % longest[1]) / next[1]);
  const most = amountOf(Math.floor(rounded / longest[1]), longest[0]);
  return rest === 0 ? most : `${most} ${amountOf(rest, next[0])}`;
}

function amountOf(amount: number, unit: string): string {
  return `${plain(amount)} ${unit}${amount === 1 ? '' : 's'}`;
}
