import { beforeAll, expect, test } from 'vitest';
import { stepsOf } from '../../../src/analysis/emotion-curve.ts';
import { touchpointMatrix } from '../../../src/analysis/touchpoint-matrix.ts';
import type { Book, Journey } from '../../../src/book/book.ts';
import { lookup } from '../../../src/book/lookup.ts';
import { drawRatingDots } from '../../../src/diagrams/rating-dots.ts';
import { factorText, missingInWords, riceInWords } from '../../../src/site/data/rice-in-words.ts';
import { contextOf } from '../../../src/site/map/context.ts';
import { curveInWords } from '../../../src/site/map/curve-in-words.ts';
import { journeyMap } from '../../../src/site/map/journey-map.ts';
import { feeling } from '../../../src/site/map/lanes/feeling.ts';
import { matrixTable } from '../../../src/site/map/matrix-table.ts';
import { journeySpark } from '../../../src/site/map/spark.ts';
import { journeyIn, tinyBook } from '../../tiny-book.ts';
import { provideTinySite } from '../tiny-site.ts';

let book: Book;
let journey: Journey;

beforeAll(async () => {
  book = await tinyBook({
    'content/book.yaml': 'segments: [families, hikers, couples]',
    'content/touchpoints/site.yaml': 'title: Site',
    'content/opportunities/price.yaml': 'title: Price\nreach: 120\nimpact: 2\nconfidence: 80%',
    'journeys/plain.yaml':
      'title: Plain\nsegments: families\nphases: { stage: use, steps: [{ title: Sit, touchpoint: site }, { title: Wait, feeling: calm }] }',
    'journeys/stay.yaml': `
      title: Stay
      segments: [families, hikers, couples]
      phases:
        - stage: engage
          steps:
            - { title: Look, touchpoint: site, emotion: { families: 1, hikers: -1 } }
            - { title: Ask, touchpoint: site, emotion: { hikers: 2 } }
        - stage: purchase
          steps: [{ title: Wait, touchpoint: site }, { title: Pay, emotion: { families: -1, hikers: 1 } }]
      `,
  });
  provideTinySite(book);
  journey = journeyIn(book, 'stay');
});

/** What readers see of markup. */
const seen = (html: string | undefined) => html?.replace(/<[^>]*>/g, '').trim();

test('the curve is interrupted where an emotion is not known, and says so where it is known of nobody', () => {
  const map = journeyMap(book, journey).text;
  const [families = '', hikers = ''] = [...map.matchAll(/class="line" d="([^"]*)"/g)]
    .slice(-2)
    .map(([, path]) => path);
  const starts = (path: string) => path.match(/M/g)?.length;
  expect([starts(families), starts(hikers)]).toEqual([2, 2]);
  expect(
    [...map.matchAll(/<text class="gap" x="(\d+)"[^>]*>([^<]*)/g)].map(([, x, text]) => [x, text]),
  ).toEqual([['750', 'not known']]);
});

test('a small curve joins nothing across a gap', () => {
  const paths = [...(journeySpark(book, journey)?.text ?? '').matchAll(/class="line" d="([^"]*)"/g)];
  expect(paths.map(([, path]) => path)).toEqual(['M125 31M875 69', 'M125 69L375 12M875 31']);
});

test('beside the curve each segment that has a line is named at every step, also where it is not known', () => {
  const cells = stepsOf(journey).map((step) => seen(feeling.cell(step, contextOf(book, journey))?.text));
  expect(cells).toEqual([
    'Families +1 Hikers −1',
    'Hikers +2 Families not known',
    'not known',
    'Families −1 Hikers +1',
  ]);
});

test('a segment without a line is told to be unknown once', () => {
  expect(curveInWords(book, journey).map(({ text }) => seen(text))).toEqual([
    'Families: from +1 at Look, the highest point, it ends at −1 at Pay, the lowest; not known at Ask and Wait.',
    'Hikers: from −1 at Look, the lowest point, it rises to +2 at Ask, the highest, and ends at +1; not known at Wait.',
    'Couples: no emotion is known.',
  ]);
});

test('a journey without any emotion has no curve that could have gaps', () => {
  const plain = journeyIn(book, 'plain');
  const cells = stepsOf(plain).map((step) => seen(feeling.cell(step, contextOf(book, plain))?.text));
  expect(cells).toEqual([undefined, 'calm']);
  expect(journeyMap(book, plain).text).not.toContain('not known');
});

test('a cell of the matrix in which no emotion is known says so, and is not one in which nobody is met', () => {
  const framework = lookup(book).frameworks.get('five-phase');
  if (framework === undefined) throw new Error('five-phase is shipped.');
  const cells = (of: Book) =>
    [
      ...matrixTable(of, touchpointMatrix(of, framework)).text.matchAll(/<td class="([^"]*)">(.*?)<\/td>/g),
    ].map(([, name, html]) => [name, seen(html?.replace(/\s+/g, ' '))]);
  expect(cells(book)).toEqual([
    ['level-minus-1', '2 steps, Couples, Families, Hikers  lowest emotion −1'],
    ['level-unknown', '1 step, Couples, Families, Hikers  lowest emotion not known'],
    ['level-unknown', '1 step, Families  lowest emotion not known'],
    ['none', 'nobody'],
    ['none', 'nobody'],
  ]);
  // Where no emotion is known at all, the matrix is about something else.
  const plain = { ...book, journeys: [journeyIn(book, 'plain')] };
  expect(cells(plain).flat().join()).not.toContain('not known');
});

test('a figure that is not known is not drawn on the scale of a rating, and nothing joins it', () => {
  const one = drawRatingDots({ importance: 0.8, satisfaction: null }).text;
  expect(one).toContain('class="importance"');
  expect(one).not.toMatch(/class="(satisfaction|between)/);
  expect(drawRatingDots({ importance: null, satisfaction: null }).text).not.toMatch(/<circle|between/);
});

test('a score without one of its figures is told to be unknown, with which', () => {
  const [price] = book.opportunities;
  if (price === undefined) throw new Error('There is an opportunity.');
  expect(factorText('effort', price)).toBeUndefined();
  expect([riceInWords(price), missingInWords(price)]).toMatchInlineSnapshot(`
    [
      "120 customers × 2 (high impact) × 80 % confidence ÷ an unknown effort: no RICE.",
      "Its effort is not known.",
    ]
  `);
});
