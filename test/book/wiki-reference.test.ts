import { beforeAll, expect, test } from 'vitest';
import type { Book } from '../../src/book/book.ts';
import { loadBook } from '../../src/book/load.ts';
import { findReferences, resolveReference } from '../../src/book/wiki-reference.ts';

let book: Book;

beforeAll(async () => {
  const loaded = await loadBook('test/fixtures/book-format');
  if (!loaded.book) throw new Error('the fixture is broken');
  book = loaded.book;
});

test('references are found with their target, their words and their place', () => {
  const text = 'See [[touchpoint:review-site]] and [[ booking/weekend#pay | paying ]].';
  expect(findReferences(text)).toEqual([
    { target: 'touchpoint:review-site', start: 4, end: 30 },
    { target: 'booking/weekend#pay', label: 'paying', start: 35, end: 69 },
  ]);
});

test('brackets that enclose nothing or do not close are no references', () => {
  expect(findReferences('[[]] [[ [a] ]] [[open [x]] [[two\nlines]] [single]')).toEqual([]);
});

test('a name is found in whatever kind has it', () => {
  expect(resolveReference(book, 'review-site')).toEqual({
    kind: 'touchpoint',
    id: 'review-site',
    title: 'Review site',
  });
  expect(resolveReference(book, 'word-of-mouth')).toEqual({
    kind: 'channel',
    id: 'word-of-mouth',
    title: 'Word of mouth',
  });
  expect(resolveReference(book, 'moments-of-truth')).toEqual({
    kind: 'framework',
    id: 'moments-of-truth',
    title: 'Moments of truth',
  });
});

test('a step is found by its journey, under the id that journey has now', () => {
  expect(resolveReference(book, 'booking/weekend#pay')).toEqual({
    kind: 'journey',
    id: 'booking/weekend',
    step: 'pay',
    title: 'I pay',
  });
  expect(resolveReference(book, 'journey:trips/old#i-ask')).toEqual({
    kind: 'journey',
    id: 'guided-trip',
    step: 'i-ask',
    title: 'I ask',
  });
});

test('a name of two kinds is ambiguous until its kind is written', () => {
  const [page] = book.pages;
  if (!page) throw new Error('the fixture is broken');
  const double: Book = { ...book, pages: [{ ...page, id: 'checkout' }] };
  expect(resolveReference(double, 'checkout')).toEqual({ ambiguous: ['touchpoint', 'page'] });
  expect(resolveReference(double, 'page:checkout')).toEqual({
    kind: 'page',
    id: 'checkout',
    title: page.title,
  });
});

test.each([
  'nothing',
  'touchpoint:brand',
  'booking/weekend#nothing',
  'touchpoint:checkout#pay',
  'review-site#pay',
  '',
])('`%s` names nothing', (written) => {
  expect(resolveReference(book, written)).toBeUndefined();
});
