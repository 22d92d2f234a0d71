import { expect, test } from 'vitest';
import { loopOf } from '../../src/frameworks/loop.ts';
import { momentsOfTruth } from '../../src/frameworks/moments-of-truth.ts';
import { race } from '../../src/frameworks/race.ts';

const titles = (loop: ReturnType<typeof loopOf>) => loop && [loop.from.title, loop.to.title];

test('a loop leads from a stage to the stage it feeds', () => {
  expect(titles(loopOf(momentsOfTruth))).toEqual(['Ultimate Moment of Truth', 'Zero Moment of Truth']);
});

test('a framework without a loop has none', () => {
  expect(loopOf(race)).toBeUndefined();
});

test('a loop that leads nowhere else is none', () => {
  expect(loopOf({ ...race, loop: ['act', 'act'] })).toBeUndefined();
  expect(loopOf({ ...race, loop: ['act', 'unheard-of'] })).toBeUndefined();
});
