import { expect, test } from 'vitest';
import { evidenceCoverage } from '../../src/analysis/evidence-coverage.ts';
import { tinyBook } from '../tiny-book.ts';
import { coveredBook } from './covered-book.ts';

test('claims are counted by what they rest on, by their kind and by the kind of source', () => {
  const { all, byClaimKind, bySourceKind } = evidenceCoverage(coveredBook, undefined);
  expect(all.claims).toHaveLength(5);
  // Observed: the first emotion, one pain; inferred: the second emotion, whose source does not say its kind.
  expect(all.shares).toEqual({ observed: 0.4, inferred: 0.2, assumed: 0.4 });
  expect(
    [...byClaimKind].map(([kind, { claims, observed }]) => [kind, claims.length, observed.length]),
  ).toEqual([
    ['emotion', 3, 1],
    ['pain', 2, 1],
  ]);
  expect([...bySourceKind].map(([kind, claims]) => [kind, claims.length])).toEqual([
    ['interviews', 2],
    ['workshop', 1],
    [undefined, 1],
  ]);
});

test('a claim is stale when all it rests on has expired, and never without a day', () => {
  const stale = (asOf: string | undefined) =>
    evidenceCoverage(coveredBook, asOf).stale.map(({ kind, subject }) => `${kind} at ${subject.step ?? ''}`);
  expect(stale('2026-01-01')).toEqual(['emotion at i-see-it']);
  expect([stale('2025-12-31'), stale(undefined)]).toEqual([[], []]);
});

test('of no claim there are no shares', async () => {
  const bare = await tinyBook({ 'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: I look }' });
  expect(evidenceCoverage(bare, undefined).all.shares).toBeNull();
});

test('the shares are never negative and make the whole, for all claims and for each kind', () => {
  const { all, byClaimKind } = evidenceCoverage(coveredBook, undefined);
  for (const { shares, claims, observed, inferred, assumed } of [all, ...byClaimKind.values()]) {
    const parts = Object.values(shares ?? {});
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    expect(new Set([...observed, ...inferred, ...assumed])).toEqual(new Set(claims));
  }
});

test('the order of the journeys changes no share, and one claim is the whole of its kind', async () => {
  const reversed = { ...coveredBook, journeys: coveredBook.journeys.toReversed() };
  expect(evidenceCoverage(reversed, undefined).all.shares).toEqual(
    evidenceCoverage(coveredBook, undefined).all.shares,
  );
  const one = await tinyBook({
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: { title: I look, emotion: 1 } }',
  });
  expect(evidenceCoverage(one, undefined).all.shares).toEqual({ observed: 0, inferred: 0, assumed: 1 });
});
