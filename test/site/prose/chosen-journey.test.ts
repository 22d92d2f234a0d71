import { expect, test } from 'vitest';
import { chosenJourney } from '../../../src/site/prose/chosen-journey.ts';
import { tinyBook } from '../../tiny-book.ts';

const book = await tinyBook({
  'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
  'journeys/b.yaml': 'title: B\nphases: { stage: engage, steps: Look }',
});

test('a component shows the journey it names, else the one whose page it stands on', () => {
  expect(chosenJourney(book, 'a', 'b').id).toBe('a');
  expect(chosenJourney(book, 'journey:a', undefined).id).toBe('a');
  expect(chosenJourney(book, undefined, 'b').id).toBe('b');
});

test('a component without a journey the book has is a fault of the check', () => {
  expect(() => chosenJourney(book, 'c', 'b')).toThrow('The book has no journey c;');
  expect(() => chosenJourney(book, undefined, undefined)).toThrow(
    'The book has no journey for this component;',
  );
});
