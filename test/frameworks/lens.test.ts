import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiveA } from '../../src/frameworks/five-a.ts';
import { fivePhase } from '../../src/frameworks/five-phase.ts';
import type { Framework } from '../../src/frameworks/framework.ts';
import { shippedFrameworks } from '../../src/frameworks/index.ts';
import { placeThroughLens, stageThroughLens } from '../../src/frameworks/lens.ts';
import { momentsOfTruth } from '../../src/frameworks/moments-of-truth.ts';
import { race } from '../../src/frameworks/race.ts';
import { momentOfTruth } from '../../src/schema/journey.ts';

test('a step has the stage of its phase in the framework of its journey', () => {
  expect(stageThroughLens({ stage: 'use', stages: {} }, fivePhase, fivePhase)).toBe('use');
});

test('its moment of truth does not move a step within the framework of its journey', () => {
  const step = { stage: 'zmot', moment: 'fmot', stages: {} };
  expect(stageThroughLens(step, momentsOfTruth, momentsOfTruth)).toBe('zmot');
});

test('its author’s word places a step, whatever its moment and its phase say', () => {
  const step = { stage: 'purchase', moment: 'fmot', stages: { 'moments-of-truth': 'umot', race: 'reach' } };
  expect(stageThroughLens(step, fivePhase, momentsOfTruth)).toBe('umot');
  expect(stageThroughLens(step, fivePhase, race)).toBe('reach');
});

test('its author’s word on one lens leaves the others alone', () => {
  const step = { stage: 'purchase', stages: { 'moments-of-truth': 'umot' } };
  expect(stageThroughLens(step, fivePhase, race)).toBe('convert');
});

test('its moment of truth places a step where the lens has that moment', () => {
  const step = { stage: 'use', moment: 'umot', stages: {} };
  expect(stageThroughLens(step, fivePhase, momentsOfTruth)).toBe('umot');
  expect(stageThroughLens(step, fivePhase, race)).toBe('engage');
});

test('a phase whose stretches all lie in one stage of the lens places its steps there', () => {
  expect(stageThroughLens({ stage: 'use', stages: {} }, fivePhase, momentsOfTruth)).toBe('smot');
  expect(stageThroughLens({ stage: 'ask', stages: {} }, fiveA, fivePhase)).toBe('engage');
});

test('a phase whose stretches lie in several stages of the lens leaves its steps outside', () => {
  expect(stageThroughLens({ stage: 'engage', stages: {} }, fivePhase, momentsOfTruth)).toBeUndefined();
});

test('a phase whose stretches the lens does not cover leaves its steps outside', () => {
  expect(stageThroughLens({ stage: 'complete', stages: {} }, fivePhase, momentsOfTruth)).toBeUndefined();
});

test('a stage that covers nothing, or that the framework does not have, leaves its steps outside', () => {
  expect(stageThroughLens({ stage: 'appeal', stages: {} }, fiveA, fivePhase)).toBeUndefined();
  expect(stageThroughLens({ stage: 'unheard-of', stages: {} }, fivePhase, race)).toBeUndefined();
});

test('a step in a stage says what put it there', () => {
  const written = { stage: 'purchase', moment: 'fmot', stages: { race: 'reach' } };
  const by = (lens: Framework) => placeThroughLens(written, fivePhase, lens);
  expect([race, fivePhase, momentsOfTruth, fiveA].map(by)).toEqual([
    { stage: 'reach', by: 'author' },
    { stage: 'purchase', by: 'framework' },
    { stage: 'fmot', by: 'moment' },
    { stage: 'act', by: 'phase' },
  ]);
});

test('a step outside says between which stages it would have to be divided: several or none', () => {
  const through = (stage: string) => placeThroughLens({ stage, stages: {} }, fivePhase, momentsOfTruth);
  expect(through('engage')).toEqual({ stage: undefined, among: ['stimulus', 'zmot', 'fmot'] });
  expect(through('complete')).toEqual({ stage: undefined, among: [] });
});

test('its author’s word stands also within the framework of its journey', () => {
  const step = { stage: 'use', stages: { 'five-phase': 'share' } };
  expect(placeThroughLens(step, fivePhase, fivePhase)).toEqual({ stage: 'share', by: 'author' });
});

test('a framework may have a name that every object knows', () => {
  const named: Framework = { ...race, id: 'constructor' };
  expect(stageThroughLens({ stage: 'purchase', stages: {} }, fivePhase, named)).toBe('convert');
});

test('through any lens a step has a stage of that lens or none', () => {
  const anyStep = fc.constantFrom(...shippedFrameworks).chain((from) =>
    fc.record({
      from: fc.constant(from),
      stage: fc.constantFrom(...from.stages.map(({ id }) => id)),
      moment: fc.constantFrom(...momentOfTruth.options),
      lens: fc.constantFrom(...shippedFrameworks),
    }),
  );
  fc.assert(
    fc.property(anyStep, ({ from, lens, ...step }) => {
      const stage = stageThroughLens({ ...step, stages: {} }, from, lens);
      expect([undefined, ...lens.stages.map(({ id }) => id)]).toContain(stage);
    }),
  );
});
