import { expect, test } from 'vitest';
import { evidenceInWords } from '../../../src/site/map/evidence-in-words.ts';

test.each([
  [
    { all: 0, observed: 0, inferred: 0, assumed: 0, stale: 0 },
    'The book claims nothing of its customers yet.',
  ],
  [{ all: 1, observed: 0, inferred: 1, assumed: 0, stale: 0 }, 'The one claim of the book was inferred.'],
  [
    { all: 1200, observed: 900, inferred: 1, assumed: 299, stale: 12 },
    'Of the 1,200 claims of the book, 900 (75\u00a0%) were observed, 1 (under\u00a01\u00a0%) inferred and 299 (25\u00a0%) assumed. 12 of them rest on nothing but what is out of date.',
  ],
])('%o is told in words', (counts, words) => {
  expect(evidenceInWords(counts)).toBe(words);
});
