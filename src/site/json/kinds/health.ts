import { z } from 'zod';
import type { PastFindings } from '../../../rules/past-findings.ts';
import { byKind, byOwner, byRule, countsOf } from '../../../rules/finding-counts.ts';
import { count } from '../../../schema/data/figures.ts';
import { date } from '../../../schema/data/parts.ts';
import { mostOfRule } from '../../data/shown-findings.ts';
import { onePage } from '../data-kind.ts';
import { asOfIn, dated } from '../parts/dated.ts';
import { noticed, noticedData, severityCounts, severityCountsData } from '../parts/noticed.ts';

const counts = severityCounts.describe('How many findings');

const past = z.strictObject({
  known: z
    .enum(['states', 'no-history', 'cut-off', 'too-large'])
    .describe(
      'Whether the past was looked at, or why not: no history, a clone without it, or more files than are read again',
    ),
  interval: z
    .enum(['day', 'week', 'month'])
    .nullable()
    .describe('Of which intervals the last states are given; null where the past was not looked at'),
  states: z
    .array(
      z.strictObject({
        commit: z.string().describe('The commit'),
        day: date.describe('Its day, as of which it was judged'),
        warnings: count.nullable().describe('How many warnings; null where it cannot be read any more'),
        remarks: count.nullable().describe('How many remarks; null where it cannot be read any more'),
      }),
    )
    .describe('States of the past by the rules of today, the oldest first; never the present one'),
});

/** What the rules notice in the book. */
export const health = onePage(
  'health/',
  'What the rules notice in the book.',
  {
    ...dated,
    counts: severityCounts.describe('How many findings there are'),
    rules: z
      .array(
        z.strictObject({
          rule: z.string().describe('The rule'),
          says: z.string().describe('What it finds, in a sentence of Markdown'),
          counts,
          findings: z
            .array(noticed)
            .describe(`The first of them, at most ${mostOfRule}; journeybook check --format json has all`),
        }),
      )
      .describe('The findings by rule, what weighs most first'),
    kinds: z
      .array(
        z.strictObject({
          kind: z.string().nullable().describe('The kind of document; null for the book as a whole'),
          counts,
        }),
      )
      .describe('How many are about documents of each kind'),
    owners: z
      .array(
        z.strictObject({
          owner: z.string().nullable().describe('The id of the team; null where nobody answers'),
          counts,
        }),
      )
      .describe('How many are about documents of each team'),
    past: past.nullable().describe('What the rules say of the book as it was; null while that is not known'),
  },
  (from) => {
    const { all } = from.findings;
    return {
      ...asOfIn(from),
      counts: severityCountsData(countsOf(all)),
      rules: byRule(all).map(({ key, counts: found, findings }) => ({
        rule: key,
        says: from.ruleSays(key),
        counts: severityCountsData(found),
        findings: findings.slice(0, mostOfRule).map((one) => noticedData(one, from)),
      })),
      kinds: byKind(all).map(({ key, counts: found }) => ({
        kind: key === 'book' ? null : key,
        counts: severityCountsData(found),
      })),
      owners: byOwner(all).map(({ key = null, counts: found }) => ({
        owner: key,
        counts: severityCountsData(found),
      })),
      past: pastData(from.past.known()),
    };
  },
);

function pastData(known: PastFindings | undefined) {
  if (known === undefined) return null;
  if (known.kind !== 'states') return { known: known.kind, interval: null, states: [] };
  return {
    known: known.kind,
    interval: known.interval,
    states: known.states.map(({ commit, day, counts: found }) => ({
      commit,
      day,
      warnings: found?.warnings ?? null,
      remarks: found?.remarks ?? null,
    })),
  };
}
