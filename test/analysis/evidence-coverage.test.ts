import { expect, test } from 'vitest';
import { claimsOf } from '../../src/analysis/claims.ts';
import { evidenceCoverage } from '../../src/analysis/evidence-coverage.ts';
import { isStale } from '../../src/analysis/stale.ts';
import { tinyBook } from '../tiny-book.ts';
import { coveredBook } from './covered-book.ts';

const nothing = { all: 0, observed: 0, inferred: 0, assumed: 0, stale: 0 };

test('claims are counted by what they rest on, by their kind and by the kind of source', () => {
  const { all, byClaimKind, bySourceKind } = evidenceCoverage(coveredBook, undefined);
  // Observed: the first emotion, one pain; inferred: the second emotion, whose source does not say its kind.
  expect(all).toEqual({ ...nothing, all: 5, observed: 2, inferred: 1, assumed: 2 });
  expect([...byClaimKind]).toEqual([
    ['emotion', { ...nothing, all: 3, observed: 1, inferred: 1, assumed: 1 }],
    ['pain', { ...nothing, all: 2, observed: 1, assumed: 1 }],
  ]);
  expect([...bySourceKind]).toEqual([
    ['interviews', 2],
    ['workshop', 1],
    [undefined, 1],
  ]);
});

test('a claim is stale when all it rests on has expired, and never without a day', () => {
  const stale = (asOf: string | undefined) => {
    const { all, byClaimKind } = evidenceCoverage(coveredBook, asOf);
    return [all.stale, byClaimKind.get('emotion')?.stale, byClaimKind.get('pain')?.stale];
  };
  expect(stale('2026-01-01')).toEqual([1, 1, 0]);
  expect([stale('2025-12-31'), stale(undefined)]).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

test('the counts are those of the claims themselves', () => {
  const claims = claimsOf(coveredBook);
  for (const asOf of ['2026-01-01', '2025-12-31', undefined]) {
    const { all } = evidenceCoverage(coveredBook, asOf);
    const of = (wanted: string) => claims.filter(({ basis }) => basis === wanted).length;
    expect(all).toEqual({
      all: claims.length,
      observed: of('observed'),
      inferred: of('inferred'),
      assumed: of('assumed'),
      stale: claims.filter(({ evidence }) => isStale(coveredBook, evidence, asOf)).length,
    });
  }
});

test('a book that claims nothing has nothing to count', async () => {
  const bare = await tinyBook({ 'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: I look }' });
  const { all, byClaimKind, bySourceKind } = evidenceCoverage(bare, undefined);
  expect([all, byClaimKind.size, bySourceKind.size]).toEqual([nothing, 0, 0]);
});

test('what was observed, inferred and assumed is all there is, in the book and in each kind', () => {
  const { all, byClaimKind } = evidenceCoverage(coveredBook, '2026-01-01');
  for (const { all: sum, observed, inferred, assumed, stale } of [all, ...byClaimKind.values()]) {
    expect(observed + inferred + assumed).toBe(sum);
    expect(stale).toBeLessThanOrEqual(sum);
  }
  expect([...byClaimKind.values()].reduce((sum, counts) => sum + counts.all, 0)).toBe(all.all);
});

test('the order of the journeys changes no count, and one claim is the whole of its kind', async () => {
  const reversed = { ...coveredBook, journeys: coveredBook.journeys.toReversed() };
  expect(evidenceCoverage(reversed, undefined).all).toEqual(evidenceCoverage(coveredBook, undefined).all);
  const one = await tinyBook({
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: { title: I look, emotion: 1 } }',
  });
  expect(evidenceCoverage(one, undefined).byClaimKind.get('emotion')).toEqual({
    ...nothing,
    all: 1,
    assumed: 1,
  });
});
