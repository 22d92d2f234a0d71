import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../../src/diagrams/picture/wrap-text.ts';

const length = (text: string) => text.length;
const wrapped = (text: string, width: number) => wrapText(text, width, length);

test('a text is broken between its words', () => {
  expect(wrapped('the total is above the price', 12)).toEqual(['the total is', 'above the', 'price']);
  expect(wrapped('', 12)).toEqual([]);
});

test('a word that is too long is broken between its letters', () => {
  expect(wrapped('a Donaudampfschiff', 6)).toEqual(['a', 'Donaud', 'ampfsc', 'hiff']);
  expect(wrapped('👩‍👩‍👧👩‍👩‍👧', 8)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
});

test('Japanese is broken between its signs, but no line begins with a full stop', () => {
  expect(wrapped('これはテスト。', 6)).toEqual(['これはテス', 'ト。']);
});

test('a line break that was written stays one', () => {
  expect(wrapped('one\ntwo', 20)).toEqual(['one', 'two']);
});

test('no line is wider than it may be, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = wrapped(text, width);
      expect(lines.every((line) => line.length <= width)).toBe(true);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
