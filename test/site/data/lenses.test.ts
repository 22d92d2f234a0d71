import { expect, test } from 'vitest';
import { hasLenses, lensesOf, pathOfLens } from '../../../src/site/data/lenses.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

const journey = (framework: string) =>
  `title: A\nframework: ${framework}\nphases: { stage: act, steps: Look }`;

const bookWith = (settings: string, others: Readonly<Record<string, string>> = {}) =>
  tinyBook({ 'content/book.yaml': settings, 'journeys/a.yaml': journey('race'), ...others });

const ids = (book: Awaited<ReturnType<typeof bookWith>>, id: string) =>
  lensesOf(book, journeyIn(book, id)).map((lens) => lens.id);

test('a journey can be read through the lenses of the book in their order, but not through its own framework', async () => {
  const book = await bookWith('lenses: [buyway, race, moments-of-truth, buyway]', {
    'journeys/b.yaml': journey('five-a'),
  });
  expect(ids(book, 'a')).toEqual(['buyway', 'moments-of-truth']);
  expect(ids(book, 'b')).toEqual(['buyway', 'race', 'moments-of-truth']);
  expect(hasLenses(book)).toBe(true);
});

test('a book that names no lenses offers none', async () => {
  const book = await bookWith('title: Plain');
  expect(ids(book, 'a')).toEqual([]);
  expect(hasLenses(book)).toBe(false);
});

test('a book whose only lens is the framework of its journeys offers none', async () => {
  expect(hasLenses(await bookWith('lenses: race'))).toBe(false);
});

test('a journey that lies where a lens would be keeps its address', async () => {
  const book = await bookWith('lenses: [buyway, five-a]', {
    'journeys/a/through/buyway.yaml': journey('race'),
  });
  expect(ids(book, 'a')).toEqual(['five-a']);
});

test('the page of a lens lies under its journey', async () => {
  provideTinySite(await bookWith('title: Plain'), { base: '/docs/' });
  expect(pathOfLens('booking/weekend', 'our/way')).toBe('/docs/journeys/booking/weekend/through/our/way/');
});
