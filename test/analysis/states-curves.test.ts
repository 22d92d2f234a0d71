import { expect, test } from 'vitest';
import { deviationsOf } from '../../src/analysis/deviations.ts';
import { statesCurves } from '../../src/analysis/states-curves.ts';
import { journeyIn, tinyBook } from '../tiny-book.ts';

async function curves(plan: string, went: string) {
  const told = (head: string, steps: string) =>
    `title: A journey\n${head}\nphases: [{ stage: use, steps: [${steps}] }]\n`;
  const [planHead = '', planSteps = ''] = plan.split('|');
  const [wentHead = '', wentSteps = ''] = went.split('|');
  const book = await tinyBook({
    'content/book.yaml': 'segments: [anna, ben]',
    'journeys/plan.yaml': told(planHead, planSteps),
    'journeys/went.yaml': told(`${wentHead}\nactual: true\nof: plan`, wentSteps),
  });
  const found = deviationsOf(book, journeyIn(book, 'went'));
  if (!found) throw new Error('There is no plan.');
  return statesCurves(found.value);
}

test('both curves run over the steps of both journeys, with nothing where one has no such step', async () => {
  expect(
    await curves(
      '|{ title: Ask, emotion: 1 }, { title: Wait, emotion: -2 }, { title: Pay }',
      '|{ title: Ask, emotion: 2 }, { title: Pay, emotion: 0 }, { title: Leave, emotion: -1 }',
    ),
  ).toEqual([{ planned: [1, -2, null, null], actual: [2, null, 0, -1] }]);
});

test('each segment is held against itself; a journey that names none is everyone’s', async () => {
  expect(
    await curves(
      'segments: [anna, ben]|{ title: Ask, emotion: { anna: 1, ben: -1 } }',
      '|{ title: Ask, emotion: 0 }',
    ),
  ).toEqual([
    { segment: 'anna', planned: [1], actual: [0] },
    { segment: 'ben', planned: [-1], actual: [0] },
  ]);
});

test('a segment of whom only one journey knows anything has no curves', async () => {
  expect(
    await curves(
      'segments: anna|{ title: Ask, emotion: 1 }',
      'segments: [anna, ben]|{ title: Ask, emotion: { anna: 2, ben: 1 } }',
    ),
  ).toEqual([{ segment: 'anna', planned: [1], actual: [2] }]);
  expect(await curves('|{ title: Ask }', '|{ title: Ask, emotion: 1 }')).toEqual([]);
});
