import { expect, test } from 'vitest';
import { namedJourney } from '../../../src/site/map/named-journey.ts';
import { tinyBook } from '../../tiny-book.ts';

const book = await tinyBook({
  'journeys/buying/bread.yaml':
    'title: Bread\naliases: buying-bread\nphases: { stage: engage, steps: Look }\n',
});

test('a page of a site around the book names a journey by its id, or by one it had before', () => {
  expect(namedJourney(book, 'buying/bread').title).toBe('Bread');
  expect(namedJourney(book, 'buying-bread').title).toBe('Bread');
});

test('a name that no journey has is told with the nearest that one has', () => {
  expect(() => namedJourney(book, 'buying/beard')).toThrow(
    'The book has no journey `buying/beard`. Did you mean `buying/bread`?',
  );
  expect(() => namedJourney(book, 'refunds')).toThrow(/^The book has no journey `refunds`\.$/);
});
