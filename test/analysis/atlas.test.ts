import { expect, test } from 'vitest';
import { atlas, atlasJourneys, journeysByStretch, stretches } from '../../src/analysis/atlas.ts';
import { exitTargets } from '../../src/analysis/exit-targets.ts';
import { longTailInWords } from '../../src/site/map/atlas-in-words.ts';
import { tinyBook } from '../tiny-book.ts';

const settings = {
  'content/book.yaml': 'segments: [anna, ben]\nlevels: [lifetime, episode]',
  'content/touchpoints/market.yaml': 'title: The market',
  'content/frameworks/own.yaml': 'title: Own\nstages: [{ id: all, title: All }]',
};
const journey = (fields: string, ...phases: string[]) =>
  `title: A journey\n${fields}\nphases: [${phases.join(', ')}]`;

const book = await tinyBook({
  ...settings,
  'journeys/archived.yaml': journey(
    'status: archived',
    '{ stage: use, steps: { title: Old, exits: { to: market } } }',
  ),
  'journeys/book.yaml': journey(
    'level: episode\nparent: life',
    '{ stage: engage, steps: [Dream, { title: Search, moment: zmot, emotion: -1 }] }',
    '{ stage: purchase, steps: [{ title: Pay, emotion: { anna: 1, ben: -2 }, exits: [{ to: market, share: 20% }, { to: home }] }] }',
  ),
  'journeys/free.yaml': journey(
    '',
    '{ stage: use, steps: [{ title: Stay, emotion: 1 }, { title: Go, exits: { to: market } }] }',
  ),
  'journeys/life.yaml': journey('level: lifetime', '{ stage: use, steps: Live }'),
  'journeys/lost.yaml': journey(
    'level: episode\nparent: archived\nframework: own',
    '{ stage: all, steps: [One, Two] }',
  ),
});

/** The rows of an atlas, each as a line: how deep, which journey, what lies in which stretch. */
const rows = (within: boolean) =>
  atlas(book, within).map(({ level, rows }) => [
    level,
    ...rows.map(({ journey, depth, cells, outside }) => {
      const told = cells.map((cell) =>
        cell
          ? `${cell.certain ? '' : '~'}${cell.lowest ?? 'told'}${cell.span > 1 ? `×${cell.span}` : ''}`
          : '.',
      );
      return `${'  '.repeat(depth)}${journey.id} ${told.join(' ')}${outside > 0 ? ` outside ${outside}` : ''}`;
    }),
  ]);

test('journeys stand by level, each under the one it is part of, along the customer lifecycle', () => {
  expect(rows(true)).toEqual([
    ['lifetime', 'life . . . . ~told×3 . . .', '  book ~told -1 ~told -2 . . . . . .'],
    ['episode', 'lost . . . . . . . . . . outside 2'],
    [undefined, 'free . . . . ~1×3 . . .'],
  ]);
});

test('without what lies within, only the journeys that are part of no other are told', () => {
  expect(rows(false).flat()).toEqual([
    'lifetime',
    'life . . . . ~told×3 . . .',
    'episode',
    'lost . . . . . . . . . . outside 2',
    undefined,
    'free . . . . ~1×3 . . .',
  ]);
});

test('the journeys of each stretch are counted, a stage of several stretches in each', () => {
  expect(journeysByStretch(book, atlasJourneys(book))).toEqual([1, 1, 1, 1, 2, 2, 2, 0, 0, 0]);
  expect(stretches).toHaveLength(10);
});

test('the words count the steps around the purchase and say of how many that is not known', () => {
  expect(longTailInWords(book)).toBe(
    'Of the 6 steps whose place is known, 2 (33 %) lie before the purchase, and how many of them lie before the need is not known; 1 (17 %) lies at it, and 3 (50 %) lie after it. Where 2 more lie is not known: the stage covers both sides of the purchase, or says nothing of it.',
  );
});

test.each([
  [['Think'], '1 (50 %) lies before the purchase, and whether it lies before the need is not known'],
  [['{ title: See, moment: stimulus }'], '1 (50 %) lies before the purchase, and before the need'],
  [['{ title: Ask, moment: zmot }'], '1 (50 %) lies before the purchase, but not before the need'],
  [
    ['{ title: See, moment: stimulus }', 'Think'],
    '2 (67 %) lie before the purchase, at least 1 of them before the need',
  ],
  [
    ['{ title: See, moment: stimulus }', '{ title: Ask, moment: zmot }'],
    '2 (67 %) lie before the purchase, 1 of them before the need',
  ],
  [
    ['{ title: Ask, moment: zmot }', '{ title: Look, moment: zmot }'],
    '2 (67 %) lie before the purchase, none of them before the need',
  ],
])('a step that may lie before the need or after it counts for neither: %j', async (steps, told) => {
  const phases = `[{ stage: engage, steps: [${steps.join(', ')}] }, { stage: purchase, steps: Pay }]`;
  const tiny = await tinyBook({ 'journeys/a.yaml': `{ title: A, phases: ${phases} }` });
  const share = steps.length === 1 ? '50 %' : '33 %';
  expect(longTailInWords(tiny)).toBe(
    `Of the ${steps.length + 1} steps whose place is known, ${told}; 1 (${share}) lies at it, and none lie after it.`,
  );
});

test('where customers leave to is told with every step that leads there, and shares that are not known', () => {
  const told = exitTargets(book).map(({ title, target, exits }) => ({
    title,
    ...(target && { target }),
    exits: exits.map(({ journey, step, share }) => [journey.id, step.id, share]),
  }));
  expect(told).toEqual([
    {
      title: 'The market',
      target: { kind: 'touchpoint', id: 'market' },
      exits: [
        ['book', 'pay', 0.2],
        ['free', 'go', null],
      ],
    },
    { title: 'home', exits: [['book', 'pay', null]] },
  ]);
});
