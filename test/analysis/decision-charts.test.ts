import { beforeAll, expect, test } from 'vitest';
import { opportunityLandscape } from '../../src/analysis/opportunity-landscape.ts';
import { priorities } from '../../src/analysis/priorities.ts';
import { quadrantCharts } from '../../src/analysis/quadrant-charts.ts';
import { ratedPlaces } from '../../src/analysis/rated-places.ts';
import { segmentContrast, segmentContrasts } from '../../src/analysis/segment-contrast.ts';
import type { Book } from '../../src/book/book.ts';
import { tinyBook } from '../tiny-book.ts';

let book: Book;

/** A touchpoint with its ratings, each a line of YAML in braces. */
const touchpoint = (title: string, ...ratings: readonly string[]) =>
  [`title: ${title}`, 'ratings:', ...ratings.map((rating) => `  - { ${rating} }`)].join('\n');

beforeAll(async () => {
  book = await tinyBook({
    'content/book.yaml': 'segments: [hikers, families, guests]',
    'journeys/tiny.yaml': 'title: Tiny\nphases: [{ stage: use, steps: [I go] }]',
    'content/touchpoints/app.yaml': touchpoint(
      'App',
      'segment: hikers, stage: use, importance: 80%, satisfaction: 40%, n: 50',
      'segment: families, stage: use, importance: 30%, satisfaction: 45%, n: 20',
    ),
    'content/touchpoints/bus.yaml': touchpoint(
      'Bus',
      'segment: hikers, stage: use, importance: 60%, satisfaction: 60%',
      'segment: families, stage: purchase, importance: 90%, satisfaction: 60%',
    ),
    'content/touchpoints/cabin.yaml': touchpoint(
      'Cabin',
      'segment: hikers, stage: purchase, importance: 40%, satisfaction: 50%',
      'segment: families, stage: purchase, importance: 45%, satisfaction: 3.5',
    ),
    'content/touchpoints/desk.yaml': touchpoint(
      'Desk',
      'segment: hikers, stage: purchase, importance: 60%, satisfaction: 50%',
      'segment: families, stage: purchase, importance: 4, satisfaction: 3',
    ),
    'content/touchpoints/email.yaml': touchpoint(
      'E-mail',
      'segment: hikers, importance: 70%',
      'segment: families, importance: 3, satisfaction: 4',
      'segment: guests, importance: 5, satisfaction: 2',
    ),
    'content/opportunities/one.yaml': 'title: One\nreach: 1000\nimpact: 2\nconfidence: 50%\neffort: 4',
    'content/opportunities/two.yaml': 'title: Two\nreach: 300\nimpact: 3\nconfidence: 100%\neffort: 0.5',
    'content/opportunities/three.yaml': 'title: Three\nreach: 300\nimpact: 3\nconfidence: 100%',
    'content/opportunities/four.yaml': 'title: Four\nreach: 0\nimpact: 3\nconfidence: 100%\neffort: 1',
  });
});

test('a segment rated all touchpoints and those of two stages; what lacks a figure is named with its reason', () => {
  expect(
    ratedPlaces(book, 'hikers').map(({ stage, points, unplaced }) => ({
      stage: stage?.id,
      share: points.share.map(({ touchpoint: { id } }) => id),
      mean: points.mean.length,
      unplaced: unplaced.map(({ touchpoint: { id }, because }) => `${id}: ${because}`),
    })),
  ).toEqual([
    {
      stage: undefined,
      share: ['app', 'bus', 'cabin', 'desk'],
      mean: 0,
      unplaced: ['email: no-satisfaction'],
    },
    { stage: 'purchase', share: ['cabin', 'desk'], mean: 0, unplaced: [] },
    { stage: 'use', share: ['app', 'bus'], mean: 0, unplaced: [] },
  ]);
  expect(ratedPlaces(book, 'families')[0]?.unplaced.map(({ because }) => because)).toEqual([
    'unlike-methods',
  ]);
});

test('a stage that holds what the whole holds is not told twice', () => {
  expect(ratedPlaces(book, 'guests').map(({ stage }) => stage?.id)).toEqual([undefined]);
  expect(ratedPlaces(book, 'nobody')).toEqual([]);
});

test('high begins at the means, 60 % and 50 %, and what lies on them is high', () => {
  const [all] = quadrantCharts(book, 'hikers');
  // (80 + 60 + 40 + 60) ÷ 4 and (40 + 60 + 50 + 50) ÷ 4.
  expect(all).toMatchObject({
    kind: 'share',
    method: 'mean',
    thresholds: { importance: 0.6, performance: 0.5 },
  });
  expect(all?.points.map(({ touchpoint: { id }, quadrant, gap }) => [id, quadrant, gap])).toEqual([
    ['app', 'concentrate-here', 0.4],
    ['bus', 'keep-up', 0],
    ['desk', 'keep-up', 0.1],
    ['cabin', 'possible-overkill', -0.1],
  ]);
});

test('what the medians and the middle of the scale would change is told', () => {
  const charts = quadrantCharts(book, 'hikers');
  const told = charts[2]?.others.map(({ method, thresholds, moves }) => ({
    method,
    thresholds,
    moves: moves.map(({ item, from, to }) => `${item.touchpoint.id}: ${from} → ${to}`),
  }));
  // In use: app 80/40 and bus 60/60, so that the means are 70/50, as are the medians; bus matters from 50 % on.
  expect(told).toEqual([
    { method: 'median', thresholds: { importance: 0.7, performance: 0.5 }, moves: [] },
    {
      method: 'midpoint',
      thresholds: { importance: 0.5, performance: 0.5 },
      moves: ['bus: possible-overkill → keep-up'],
    },
  ]);
});

test('shares and means have charts of their own, and one point has none', () => {
  expect(
    quadrantCharts(book, 'families').map(({ stage, kind, points }) => [stage?.id, kind, points.length]),
  ).toEqual([
    [undefined, 'share', 2],
    [undefined, 'mean', 2],
  ]);
  expect(quadrantCharts(book, 'guests')).toEqual([]);
});

test('the landscape has the highest score first: 8 + (8 − 4) is 12, solid', () => {
  const { points, unplaced } = opportunityLandscape(book, 'hikers');
  expect(points.share.map(({ touchpoint: { id }, score, band }) => [id, score, band])).toEqual([
    ['app', 12, 'solid'],
    ['desk', 7, 'served'],
    ['bus', 6, 'served'],
    ['cabin', 4, 'served'],
  ]);
  expect(points.share[0]?.parts).toEqual({ importance: 0.8, satisfaction: 0.4 });
  expect(unplaced.map(({ touchpoint: { id } }) => id)).toEqual(['email']);
});

test('means are taken as parts of their scale: 5 and 2 on 1 to 5 are 1 and ¼, which makes 17.5', () => {
  expect(opportunityLandscape(book, 'guests').points.mean).toMatchObject([
    { score: 17.5, exact: false, band: 'large', parts: { importance: 1, satisfaction: 0.25 } },
  ]);
});

test('two segments are held against each other only in one stage and by one method', () => {
  const { importance, satisfaction, unlike } = segmentContrast(book, ['hikers', 'families']);
  // The bus was asked about in different stages; of the desk and the e-mail one has shares and the other means.
  expect(
    importance.map(({ touchpoint: { id }, stage, values, apart }) => [id, stage?.id, values, apart]),
  ).toEqual([
    ['app', 'use', [0.8, 0.3], 0.5],
    ['cabin', 'purchase', [0.4, 0.45], 0.05],
  ]);
  expect(satisfaction.map(({ touchpoint: { id }, apart }) => [id, apart])).toEqual([['app', 0.05]]);
  expect(unlike).toBe(3);
});

test('pairs stand by how far they are apart on their scale, equals in the order of the book', () => {
  // Families and guests: 2 of 4 points of means; families and hikers: 50 of 100. Guests and hikers share nothing.
  const contrasts = segmentContrasts(book);
  expect(contrasts.map(({ pair }) => pair.join(' '))).toEqual(['families guests', 'families hikers']);
  expect(contrasts[0]?.satisfaction[0]).toMatchObject({ kind: 'mean', values: [4, 2], apart: 2, part: 0.5 });
});

test('value is reach × impact × confidence, and what lacks a figure or is worth nothing has no place', () => {
  const { placed, unplaced } = priorities(book);
  expect(placed.map(({ opportunity: { id }, value, effort, ratio }) => [id, value, effort, ratio])).toEqual([
    ['two', 900, 0.5, 1800],
    ['one', 1000, 4, 250],
  ]);
  expect(unplaced.map(({ opportunity: { id } }) => id).toSorted()).toEqual(['four', 'three']);
});
