import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestCommonSubsequence } from '../../src/analysis/longest-common-subsequence.ts';

/** The letters of a word. */
const lettersOf = (word: string) => Array.from(word);

const common = (one: string, other: string) =>
  longestCommonSubsequence(lettersOf(one), lettersOf(other))
    .map(([place]) => one[place])
    .join('');

test('it is what both have in the same order', () => {
  // The example of Cormen, Leiserson, Rivest & Stein, Introduction to Algorithms: a longest one has four letters.
  expect(common('ABCBDAB', 'BDCABA')).toHaveLength(4);
  expect(common('ABCD', 'ABCD')).toBe('ABCD');
  expect(common('ABC', 'XYZ')).toBe('');
  expect(common('', 'ABC')).toBe('');
  expect(common('ABC', '')).toBe('');
});

test('of two that are as long, the one without what comes early in the other is taken', () => {
  expect(common('AB', 'BA')).toBe('A');
  expect(longestCommonSubsequence(['A'], ['A', 'A'])).toEqual([[0, 0]]);
});

/** All subsequences of a word of a few letters. */
const subsequences = (word: string): string[] =>
  word === '' ? [''] : subsequences(word.slice(1)).flatMap((rest) => [rest, (word[0] ?? '') + rest]);

test('it rises in both, pairs only equals, and none is longer', () => {
  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const pairs = longestCommonSubsequence(lettersOf(one), lettersOf(other));
      for (const [index, [first, second]] of pairs.entries()) {
        expect(one[first]).toBe(other[second]);
        expect(first).toBeGreaterThan(pairs[index - 1]?.[0] ?? -1);
        expect(second).toBeGreaterThan(pairs[index - 1]?.[1] ?? -1);
      }
      const all = new Set(subsequences(other));
      const longest = Math.max(...subsequences(one).flatMap((some) => (all.has(some) ? some.length : [])));
      expect(pairs).toHaveLength(longest);
    }),
  );
});
