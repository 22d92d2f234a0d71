import { expect, test } from 'vitest';
import { journeyPaths } from '../../src/analysis/journey-paths.ts';
import { tinyJourney } from '../tiny-book.ts';

async function pathsOf(...steps: string[]) {
  const { journey } = await tinyJourney(
    `title: Tiny\nphases: [{ stage: use, steps: [${steps.join(', ')}] }]`,
    { 'journeys/refund.yaml': 'title: Refund\nphases: [{ stage: use, steps: [{ title: Ask, id: ask }] }]' },
  );
  return journeyPaths(journey);
}

test('a journey whose steps follow each other has no paths worth drawing', async () => {
  expect(await pathsOf('Look', '{ title: Pay, id: pay }', 'Use')).toBeNull();
  expect(await pathsOf('{ title: Look, next: pay }', '{ title: Pay, id: pay }')).toBeNull();
});

test('branches, steps that may be left out, loops and ways elsewhere are told apart', async () => {
  expect(
    await pathsOf(
      '{ title: Look, id: look, next: [compare, pay] }',
      '{ title: Compare, id: compare, next: [look, compare] }',
      '{ title: Pay, id: pay, next: [pay, refund#ask], exits: [{ to: home, share: 9% }, { to: away }], journey: refund }',
    ),
  ).toEqual({
    onward: [true, false, false],
    ways: [
      { from: 0, to: 2 },
      { from: 1, to: 0 },
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ],
    exits: [{ step: 2, shares: [0.09, null] }],
    elsewhere: [2],
    inDetail: [2],
  });
});
