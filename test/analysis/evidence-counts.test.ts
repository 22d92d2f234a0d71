import { expect, test } from 'vitest';
import { evidenceCounts } from '../../src/analysis/evidence-counts.ts';
import { evidenceCoverage } from '../../src/analysis/evidence-coverage.ts';
import { evidenceInWords } from '../../src/site/map/evidence-in-words.ts';
import { coveredBook } from './covered-book.ts';

test('the counts are those of the claims themselves', () => {
  for (const asOf of ['2026-01-01', '2025-12-31', undefined]) {
    const { all, stale } = evidenceCoverage(coveredBook, asOf);
    expect(evidenceCounts(coveredBook, asOf)).toEqual({
      all: all.claims.length,
      observed: all.observed.length,
      inferred: all.inferred.length,
      assumed: all.assumed.length,
      stale: stale.length,
    });
  }
});

test.each([
  [
    { all: 0, observed: 0, inferred: 0, assumed: 0, stale: 0 },
    'The book claims nothing of its customers yet.',
  ],
  [{ all: 1, observed: 0, inferred: 1, assumed: 0, stale: 0 }, 'The one claim of the book was inferred.'],
  [
    { all: 1200, observed: 900, inferred: 1, assumed: 299, stale: 12 },
    'Of the 1,200 claims of the book, 900 (75 %) were observed, 1 (under 1 %) inferred and 299 (25 %) assumed. 12 of them rest on nothing but what is out of date.',
  ],
])('%o is told in words', (counts, words) => {
  expect(evidenceInWords(counts)).toBe(words);
});
