import { beforeAll, expect, test } from 'vitest';
import { touchpointMatrix, type TouchpointMatrix } from '../../../src/analysis/touchpoint-matrix.ts';
import type { Book } from '../../../src/book/book.ts';
import { lookup } from '../../../src/book/lookup.ts';
import { matrixInWords } from '../../../src/site/map/matrix-in-words.ts';
import { matrixTable } from '../../../src/site/map/matrix-table.ts';
import { tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

let book: Book;

beforeAll(async () => {
  book = await tinyBook({
    'content/book.yaml': 'channels: web\nsegments: [families, hikers]',
    'content/frameworks/two.yaml': `
      title: Two Stages
      stages:
        - { id: before, title: Before, covers: [explore, decide] }
        - { id: after, title: After & later, covers: [use] }
      `,
    'content/touchpoints/desk.yaml': 'title: Desk <1>',
    'content/touchpoints/site.yaml': 'title: Site\nchannel: web',
    'content/touchpoints/sign.yaml': 'title: Sign\nchannel: web',
    'journeys/booking.yaml': `
      title: Booking
      framework: two
      segments: [families, hikers]
      phases:
        - stage: before
          steps: [{ title: Look, touchpoint: site, emotion: -1.5 }, { title: Look again, touchpoint: site }]
        - stage: after
          steps: { title: Return, touchpoint: site }
      `,
    'journeys/asking.yaml': `
      title: Asking
      phases: { stage: share, steps: { title: Tell, touchpoint: desk, emotion: 1 } }
      `,
  });
  provideTinySite(book);
});

/** The matrix of a book through a framework. */
function matrix(of: Book, framework: string): TouchpointMatrix {
  const found = lookup(of).frameworks.get(framework);
  if (found === undefined) throw new Error(`The book has no framework ${framework}.`);
  return touchpointMatrix(of, found);
}

test('a matrix is a table of who meets what where, grouped by channel, with what lies outside the stages', async () => {
  const html = matrixTable(book, matrix(book, 'two')).text.replaceAll('><', '>\n<');
  await expect(`${html}\n`).toMatchFileSnapshot('../../fixtures/maps/touchpoint-matrix.html');
});

test('a matrix in which every step has its stage has no column for others', () => {
  const { text } = matrixTable(book, matrix(book, 'five-phase'));
  expect(text).not.toContain('Outside');
  expect([...text.matchAll(/<th scope="col">(?:<a [^>]*>)?([^<]*)/g)].map(([, head]) => head)).toEqual([
    'Touchpoint',
    'Engage',
    'Purchase',
    'Use',
    'Share',
    'Complete',
  ]);
});

test('in words, a matrix names the touchpoint that is met in the most stages and counts those met nowhere', () => {
  expect(matrixInWords(matrix(book, 'two'))).toBe(
    'Site reaches the furthest: customers meet it in 2 of 2 stages. One touchpoint is met nowhere.',
  );
});

test('in words, touchpoints that are met in one stage each are no reach', async () => {
  const small = await tinyBook({
    'content/touchpoints/desk.yaml': 'title: Desk',
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: { title: Ask, touchpoint: desk } }',
  });
  expect(matrixInWords(matrix(small, 'five-phase'))).toBe('Every touchpoint is met in a single stage.');
});

test('in words, a matrix of touchpoints nobody meets says that', async () => {
  const idle = await tinyBook({
    'content/touchpoints/desk.yaml': 'title: Desk',
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Ask }',
  });
  expect(matrixInWords(matrix(idle, 'five-phase'))).toBe('No step of this book meets a touchpoint yet.');
});
