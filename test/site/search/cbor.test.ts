import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayOf, itemsOf, readText, text } from '../../../src/site/search/cbor.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const hex = (item: Uint8Array) => Buffer.from(item).toString('hex');

test.each([
  ['', '60'],
  ['a', '61 61'],
  ['ü', '62 c3 bc'],
  ['水', '63 e6 b0 b4'],
  ['x'.repeat(24), `78 18 ${'78'.repeat(24)}`],
  ['x'.repeat(256), `79 0100 ${'78'.repeat(256)}`],
  ['x'.repeat(65_536), `7a 00010000 ${'78'.repeat(65_536)}`],
])('a text is written as RFC 8949 says', (value, written) => {
  expect(hex(text(value))).toBe(written.replaceAll(' ', ''));
  expect(readText(text(value))).toBe(value);
});

test('an array is taken apart into its items, whatever they are', () => {
  const items = [
    '00', // 0
    '1818', // 24
    '3903e7', // −1000
    '1b000000e8d4a51000', // 1,000,000,000,000
    '43010203', // three bytes
    '6449455446', // "IETF"
    '80', // an empty array
    '8301820203820405', // [1, [2, 3], [4, 5]]
    'a26161016162820203', // { a: 1, b: [2, 3] }
    'c11a514b67b0', // a time
    'f5', // true
    'f6', // null
    'fb3ff199999999999a', // 1.1
  ];
  const array = bytes(`8d ${items.join('')}`);
  expect(itemsOf(array).map(hex)).toEqual(items);
  expect(hex(arrayOf(itemsOf(array)))).toBe(hex(array));
});

test('an array of any texts gives them back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 300 }), (texts) => {
      expect(itemsOf(arrayOf(texts.map(text))).map(readText)).toEqual(texts);
    }),
  );
});

test.each([
  ['a text is no array', () => itemsOf(bytes('6161')), 'A CBOR array was expected.'],
  ['an array is no text', () => readText(bytes('80')), 'A CBOR text was expected.'],
  ['an array may not end early', () => itemsOf(bytes('8201')), 'A CBOR document ends too early.'],
  [
    'an array of unknown length is not read',
    () => itemsOf(bytes('9f01ff')),
    'A CBOR item of unknown length cannot be read.',
  ],
])('%s', (_, read, message) => {
  expect(read).toThrow(message);
});
