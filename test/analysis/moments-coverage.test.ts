import { expect, test } from 'vitest';
import { momentsCoverage } from '../../src/analysis/moments-coverage.ts';
import { coveredBook } from './covered-book.ts';

test('moments of truth are counted by step and journey, and the journeys without one are told', () => {
  const told = momentsCoverage(coveredBook).map(({ moment, steps, journeys, without }) => [
    moment,
    steps.map(({ journey, step }) => `${journey.id}#${step.id}`),
    journeys.map(({ id }) => id),
    without.map(({ id }) => id),
  ]);
  expect(told).toEqual([
    ['stimulus', ['buying#i-see-it'], ['buying'], ['ours']],
    ['zmot', ['buying#i-ask', 'ours#i-look'], ['buying', 'ours'], []],
    ['fmot', ['buying#i-pay'], ['buying'], ['ours']],
    ['smot', [], [], ['buying', 'ours']],
    ['umot', [], [], ['buying', 'ours']],
  ]);
});
