import { expect, test } from 'vitest';
import type { Book } from '../../src/book/book.ts';
import { ratingWarnings } from '../../src/analysis/rating-warnings.ts';
import { numberOfScore, ratingsBySegment } from '../../src/analysis/ratings.ts';
import { segmentGrids } from '../../src/analysis/segment-grid.ts';
import { tinyBook } from '../tiny-book.ts';

const around = {
  'content/book.yaml': 'segments: [families, hikers]',
  'content/sources/old.yaml': 'title: Old\nkind: survey\ndate: 2020-01-01\nexpires: 2021-01-01',
  'content/sources/new.yaml': 'title: New\nkind: survey\ndate: 2026-01-01',
  'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: I look }',
};

/** A book of touchpoints with these ratings, one in a line. */
function rated(touchpoints: Readonly<Record<string, readonly string[]>>): Promise<Book> {
  const files = Object.entries(touchpoints).map(([id, ratings]): [string, string] => [
    `content/touchpoints/${id}.yaml`,
    `title: ${id}\nratings:\n${ratings.map((rating) => `  - { ${rating} }\n`).join('')}`,
  ]);
  return tinyBook({ ...around, ...Object.fromEntries<string>(files) });
}

/** The importance of the rating that speaks for each touchpoint, in the eyes of families. */
async function speaking(ratings: readonly string[]): Promise<unknown> {
  const book = await rated({ site: ratings.map((rating) => `segment: families, ${rating}`) });
  const [found] = ratingsBySegment(book, 'families').map(({ speaking }) => speaking);
  return found?.rating.importance && numberOfScore(found.rating.importance);
}

test('a rating given overall speaks before those of stages', async () => {
  expect(await speaking(['stage: engage, importance: 90%', 'importance: 20%'])).toBe(0.2);
});

test('without one, the stage in which it matters most speaks; of equals the first', async () => {
  expect(await speaking(['stage: engage, importance: 40%', 'stage: use, importance: 90%'])).toBe(0.9);
  const book = await rated({
    site: ['engage', 'use'].map((stage) => `segment: families, stage: ${stage}, importance: 40%`),
  });
  expect(ratingsBySegment(book, 'families')[0]?.speaking.rating.stage).toBe('engage');
});

test('shares speak before means, because the two cannot be held against each other', async () => {
  expect(await speaking(['stage: engage, importance: 4.9', 'stage: use, importance: 10%'])).toBe(0.1);
  expect(await speaking(['stage: use, importance: 10%', 'stage: engage, importance: 4.9'])).toBe(0.1);
});

test('of several given overall the newest speaks, by its own day or that of its source', async () => {
  expect(await speaking(['importance: 10%, date: 2026-05-01', 'importance: 20%, source: new'])).toBe(0.1);
  expect(await speaking(['importance: 10%, source: old', 'importance: 20%, source: new'])).toBe(0.2);
});

test('a rating without an importance speaks only where there is no other', async () => {
  expect(await speaking(['satisfaction: 10%', 'importance: 20%'])).toBe(0.2);
  expect(await speaking(['satisfaction: 10%'])).toBeUndefined();
});

test('every rating is kept with where it is written, by segment and in the order of the book', async () => {
  const book = await rated({
    site: ['segment: hikers, importance: 10%', 'segment: families, importance: 20%'],
    shop: ['segment: families, stage: use, importance: 4', 'segment: families, stage: engage, importance: 3'],
  });
  const told = ratingsBySegment(book, 'families').map(({ touchpoint, ratings }) => [
    touchpoint.id,
    ...ratings.map(({ rating, origin }) => `${rating.stage ?? 'overall'} ${origin.path.join('.')}`),
  ]);
  expect(told).toEqual([
    ['shop', 'use ratings.0', 'engage ratings.1'],
    ['site', 'overall ratings.1'],
  ]);
});

test('shares lie in one grid and means in another, and what has not both figures of a kind in neither', async () => {
  const book = await rated({
    a: ['segment: families, importance: 80%, satisfaction: 20%'],
    b: ['segment: families, importance: 4.5, satisfaction: 4.5'],
    c: ['segment: families, importance: 80%, satisfaction: 4.5'],
    d: ['segment: families, importance: 80%'],
    e: ['segment: hikers, importance: 10%, satisfaction: 10%'],
  });
  const { share, mean, warnings } = segmentGrids(book, 'families', 'midpoint');
  const told = [share, mean].map(({ points, thresholds }) => ({
    thresholds,
    points: points.map(({ item, quadrant }) => `${item.touchpoint.id} ${quadrant}`),
  }));
  expect(told).toEqual([
    { thresholds: { importance: 0.5, performance: 0.5 }, points: ['a concentrate-here'] },
    { thresholds: { importance: 3, performance: 3 }, points: ['b keep-up'] },
  ]);
  expect(warnings.map(({ kind }) => kind)).toEqual(['mixed-methods']);
  expect(segmentGrids(book, 'hikers', 'midpoint').warnings).toEqual([]);
});

test('thresholds can be stated, for shares and for means', async () => {
  const book = await rated({ a: ['segment: families, importance: 80%, satisfaction: 20%'] });
  const stated = { importance: 0.9, performance: 0.1 };
  expect(segmentGrids(book, 'families', { share: stated, mean: stated }).share).toMatchObject({
    method: 'stated',
    thresholds: stated,
    points: [{ quadrant: 'possible-overkill' }],
  });
});

test('few answers, an expired source, no source, means and mixtures are warned of', async () => {
  const book = await rated({
    a: ['segment: families, importance: 80%, satisfaction: 20%, n: 29, source: old'],
    b: ['segment: families, importance: 4, satisfaction: 3, n: 30, source: new'],
    c: ['segment: families, importance: 4, satisfaction: 30%, n: 1'],
  });
  const told = (asOf: string | undefined) =>
    ratingsBySegment(book, 'families').map(({ speaking }) =>
      ratingWarnings(book, speaking, asOf).map(({ text }) => text),
    );
  expect(told('2026-01-01')).toEqual([
    ['Only 29 people answered.', '“Old” expired on 2021-01-01.'],
    ['The opportunity score is computed from means.'],
    [
      'Only 1 person answered.',
      'Of importance and satisfaction one is a share and the other a mean; the two are not compared.',
      'No source says that anyone was asked.',
    ],
  ]);
  expect(told(undefined)[0]).toEqual(['Only 29 people answered.']);
  expect(told('2020-12-31')[0]).toEqual(['Only 29 people answered.']);
});
