import type { Typed } from '../../schema/kinds.ts';
import type { Report, Where } from './document.ts';

type TypedRating = NonNullable<Typed<'touchpoint'>['ratings']>[number];

/**
 * Reports figures of ratings of which only one can be true: of the same segment and stage, from the same source and
 * day. Of several days or sources there may be several, and a share stands beside a mean.
 */
export function checkRatings(ratings: readonly TypedRating[], where: Where, report: Report): void {
  const first = new Map<string, number>();
  for (const [index, rating] of ratings.entries()) {
    const { segment, stage, source, date } = rating;
    for (const field of ['importance', 'satisfaction', 'sales'] as const) {
      const figure = rating[field];
      if (figure === undefined) continue;
      const kind = typeof figure === 'number' || 'share' in figure ? 'share' : 'mean';
      const key = JSON.stringify([field, kind, segment, stage, source, date]);
      const before = first.get(key);
      if (before === undefined) first.set(key, index);
      else
        report({
          rule: 'told-twice',
          file: where.file,
          path: [...where.path, index, field],
          at: 'value',
          reason: `The ${ordinal(before)} rating already gives the ${field} for \`${segment}\` ${stage === undefined ? 'overall' : `in \`${stage}\``}.`,
          note: 'Keep the one that holds, or give each its `date` or `source`.',
        });
    }
  }
}

/** Reports days of a series that have more than one figure. */
export function checkDays(series: readonly { readonly date: string }[], where: Where, report: Report): void {
  const days = new Set<string>();
  for (const [index, { date }] of series.entries()) {
    if (days.has(date))
      report({
        rule: 'told-twice',
        file: where.file,
        path: [...where.path, 'series', index, 'date'],
        at: 'value',
        reason: `There is a figure for ${date} already.`,
        note: 'Keep the one that holds, or correct the day.',
      });
    days.add(date);
  }
}

/** Reports what ends before it begins. */
export function checkTime(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  where: Where,
  report: Report,
): void {
  if (from === undefined || to === undefined || to >= from) return;
  report({
    rule: 'ends-before-begin',
    file: where.file,
    path: [...where.path, 'to'],
    at: 'value',
    reason: `It ends on ${to}, but begins on ${from}.`,
    note: 'Correct one of the two days.',
  });
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

function ordinal(index: number): string {
  return ordinals[index] ?? `${index + 1}th`;
}
