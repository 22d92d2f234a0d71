import { expect, test } from 'vitest';
import { stepsOf } from '../../../src/analysis/emotion-curve.ts';
import { stepsOnPaper } from '../../../src/site/map/rows-on-paper.ts';
import { tinyJourney } from '../../tiny-book.ts';

/** The layout of a journey whose phases have so many steps, of which some say something in the only lane. */
async function laidOut(sizes: readonly number[], telling: readonly number[] = []) {
  const phases = sizes.map((size, phase) => {
    const steps = Array.from({ length: size }, (_, step) => `Step ${phase + 1}.${step + 1}`);
    return `  - { stage: ${['engage', 'purchase', 'use'][phase]}, steps: [${steps.join(', ')}] }\n`;
  });
  const { journey } = await tinyJourney(`title: Long\nphases:\n${phases.join('')}`);
  const steps = stepsOf(journey);
  const cells = new Map(steps.map((step, place) => [step, [telling.includes(place) ? 'words' : null]]));
  const { rows, paper } = stepsOnPaper(journey.phases, cells);
  return { rows, steps: steps.map((step) => ({ step: step.title, ...paper.get(step) })) };
}

/** The steps that open a row, by paper. */
async function openings(sizes: readonly number[]) {
  const { steps } = await laidOut(sizes);
  const on = (paper: string) =>
    steps
      .filter(({ opens }) => opens?.includes(paper))
      .map(({ step, continues }) => `${step}${continues === true ? ', continued' : ''}`);
  return { a4: on('opens-a4'), a3: on('opens-a3') };
}

test('phases share a row where they fit into it as a whole', async () => {
  expect(await openings([2, 3, 2])).toEqual({ a4: ['Step 1.1', 'Step 3.1'], a3: ['Step 1.1'] });
});

test('a phase too long for a row has rows of its own, and goes on in them', async () => {
  expect(await openings([1, 9, 1])).toEqual({
    a4: ['Step 1.1', 'Step 2.1', 'Step 2.7, continued', 'Step 3.1'],
    a3: ['Step 1.1', 'Step 2.1', 'Step 2.9, continued', 'Step 3.1'],
  });
});

test('a lane that says nothing in a row is left out of it', async () => {
  const { steps } = await laidOut([4, 4], [0]);
  expect(steps.map(({ step, silent }) => `${step}: ${silent?.flat().join(' ') ?? 'unknown'}`)).toEqual([
    'Step 1.1: ',
    'Step 1.2: ',
    'Step 1.3: ',
    'Step 1.4: ',
    'Step 2.1: not-on-a4',
    'Step 2.2: not-on-a4',
    'Step 2.3: not-on-a4',
    'Step 2.4: not-on-a4',
  ]);
});

test('steps share the width of the sheet where no row has as many as there is room for', async () => {
  const rows = async (sizes: readonly number[]) => (await laidOut(sizes)).rows;
  expect(await rows([1])).toEqual(['rows-of-3-on-a4', 'rows-of-3-on-a3']);
  expect(await rows([4, 3])).toEqual(['rows-of-4-on-a4', 'rows-of-7-on-a3']);
  expect(await rows([3, 3, 2])).toEqual([]);
});
