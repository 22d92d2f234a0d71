import type { Metric } from '../../book/book.ts';

const methods: Readonly<Record<Metric['method'], string>> = {
  share: 'Share',
  mean: 'Mean',
  nps: 'Net Promoter Score',
  'csat-top2': 'Satisfied answers (CSAT, top two boxes)',
  'csat-mean': 'Mean satisfaction (CSAT)',
  'ces-mean': 'Mean customer effort score (CES)',
  'ces-top3': 'Easy enough: answers of 5 to 7 (CES)',
  count: 'Count',
  duration: 'Length of time',
  money: 'Money',
};

/** How answers or events become the figures of a metric, with their scale: `Mean on 1 to 5`. */
export function methodText({
  method,
  scale,
  currency,
}: Pick<Metric, 'method' | 'scale' | 'currency'>): string {
  if (method === 'nps') return `${methods.nps}, −100 to 100`;
  if (method === 'money' && currency !== undefined) return `${methods.money} in ${currency}`;
  return scale ? `${methods[method]} on ${scale.min} to ${scale.max}` : methods[method];
}
