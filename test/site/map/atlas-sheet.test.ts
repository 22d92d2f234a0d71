import { beforeAll, expect, test } from 'vitest';
import type { Book } from '../../../src/book/book.ts';
import { atlasSheet } from '../../../src/site/map/atlas-sheet.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

const journey = (fields: string, ...phases: string[]) => `{ ${fields}, phases: [${phases.join(', ')}] }`;

let book: Book;

beforeAll(async () => {
  book = await tinyBook({
    'content/book.yaml': 'teams: sales\nsegments: hikers\nlanguage: en',
    'journeys/archived.yaml': journey('title: Old, status: archived', '{ stage: engage, steps: Look }'),
    'journeys/staying.yaml': journey(
      'title: Soggiorno, language: it, state: future',
      '{ stage: use, steps: [Arrivo, { title: Parto, emotion: 2 }] }',
    ),
    'journeys/booking.yaml': journey(
      'title: Booking, segments: hikers, owner: sales, reviewed: 2026-01-31, reviewEvery: 1 month',
      '{ stage: engage, steps: [{ title: Look, emotion: 1 }, { title: Ask, emotion: -1 }] }',
      '{ stage: purchase, steps: { title: Pay, emotion: 0 } }',
    ),
    'journeys/paying.yaml': journey('title: Paying', '{ stage: purchase, steps: Pay }'),
    'journeys/elsewhere.yaml': journey(
      'title: Elsewhere, framework: five-a',
      '{ stage: appeal, steps: { title: Like, emotion: 2 } }',
    ),
  });
  provideTinySite(book, { base: '/docs/', history: { asOf: '2026-03-01', changed: new Map(), prefix: '' } });
});

test('every journey but the archived is a ribbon, in the order in which the customer meets them', () => {
  const { ribbons, more, framework } = atlasSheet(book);
  expect(framework.id).toBe('five-phase');
  expect(ribbons.map(({ id }) => id)).toEqual(['booking', 'paying', 'staying', 'elsewhere']);
  expect(more).toBe(0);
});

test('the sheet is a list of ribbons under the stages', async () => {
  const html = atlasSheet(book).drawing.text.replaceAll('><', '>\n<');
  await expect(`${html}\n`).toMatchFileSnapshot('../../fixtures/maps/atlas-sheet.html');
});

test('a book with more journeys than fit says how many there are', () => {
  const journeys = Array.from({ length: 45 }, (_, place) => ({
    ...journeyIn(book, 'paying'),
    id: `j${place}`,
  }));
  const { ribbons, more } = atlasSheet({ ...book, journeys });
  expect([ribbons.length, more]).toEqual([40, 5]);
});

test('a book whose default framework was lost is a fault of ours', () => {
  expect(() => atlasSheet({ ...book, frameworks: [] })).toThrow(
    'The framework five-phase was linked but is not in the book.',
  );
});
