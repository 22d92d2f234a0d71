import { isExpired } from '../../analysis/expired.ts';
import { isUnused, type SourceUse } from '../../analysis/source-use.ts';
import type { Source } from '../../book/book.ts';
import { formatDay } from './format-day.ts';

const kinds: Readonly<Record<NonNullable<Source['sourceKind']>, string>> = {
  interviews: 'Interviews',
  survey: 'Survey',
  analytics: 'Analytics',
  diary: 'Diary',
  observation: 'Observation',
  workshop: 'Workshop',
  desk: 'Desk research',
  assumption: 'Assumption',
};

/** How a source was found out, in a word or two; undefined where nobody says. */
export function sourceKindText(kind: Source['sourceKind']): string | undefined {
  return kind && kinds[kind];
}

/** Why a source should be looked at, each reason with the fact behind it; empty when there is none. */
export function sourceWarnings(
  source: Source,
  use: SourceUse | undefined,
  asOf: string | undefined,
): readonly string[] {
  const { expires, verdict } = source;
  return [
    ...(expires !== undefined && isExpired(source, asOf)
      ? [`Out of date: it expired on ${formatDay(expires)}`]
      : []),
    ...(use === undefined || isUnused(use) ? ['Unused: nothing in the book rests on it'] : []),
    ...(verdict === 'trim' ? ['To be trimmed: that is the verdict on it'] : []),
  ];
}

/** How much rests on a source: `12 claims, 1 metric`. */
export function restingText(use: SourceUse | undefined): string {
  if (use === undefined || isUnused(use)) return 'nothing';
  const { claimCount, metrics, experiments, named } = use;
  const counts = [
    { count: claimCount, one: 'claim' },
    { count: metrics.length, one: 'metric' },
    { count: experiments.length, one: 'experiment' },
  ].filter(({ count }) => count > 0);
  if (counts.length === 0) return named.length === 1 ? 'named once' : `named ${named.length} times`;
  return counts.map(({ count, one }) => `${count} ${one}${count === 1 ? '' : 's'}`).join(', ');
}
