import fc from 'fast-check';
import { expect, test } from 'vitest';
import { experienceOf, meanEmotion, peakEnd } from '../../src/analysis/experience.ts';
import { tinyJourney } from '../tiny-book.ts';
import { inAnyOrder } from './in-any-order.ts';

const emotion = fc.integer({ min: -8, max: 8 }).map((quarters) => quarters / 4);
const points = fc.array(fc.option(emotion), { maxLength: 30 });

test('the mean leaves out what is not known and never counts it as nothing', () => {
  expect(meanEmotion([-1, null, 2, null])).toBe(0.5);
  expect(meanEmotion([0.1, 0.2])).toBe(0.15);
});

test('the peak is the emotion of greatest magnitude, and the end the last known one', () => {
  // |−2| is greatest, the last known is 1: (−2 + 1) ÷ 2.
  expect(peakEnd([1, -2, 0, 1, null])).toBe(-0.5);
});

test('the two patients of Kahneman, “Thinking, Fast and Slow”, 2011, chapter 35: 7.5 and 4.5', () => {
  // Both felt at worst a pain of 8 of 10, patient A 7 at the end and patient B 1; here 10 is an emotion of −2.
  const felt = (...pains: readonly number[]) => peakEnd(pains.map((pain) => -pain / 5));
  expect([felt(1, 8, 2, 7), felt(1, 8, 2, 1)]).toEqual([-7.5 / 5, -4.5 / 5]);
});

test('of two equal magnitudes the later one is the peak', () => {
  expect(peakEnd([2, -2, 0])).toBe(-1);
  expect(peakEnd([-2, 2, 0])).toBe(1);
});

test('one value is its own mean, peak and end', () => {
  fc.assert(
    fc.property(emotion, (one) => {
      expect([meanEmotion([null, one]), peakEnd([one, null])]).toEqual([one, one]);
    }),
  );
});

test('of nothing known there is no figure', () => {
  expect([meanEmotion([]), peakEnd([]), meanEmotion([null]), peakEnd([null])]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('both lie between the lowest and the highest emotion', () => {
  fc.assert(
    fc.property(points, (some) => {
      const known = some.filter((one) => one !== null);
      for (const figure of [meanEmotion(some), peakEnd(some)]) {
        if (known.length === 0) expect(figure).toBeNull();
        else {
          expect(figure).toBeGreaterThanOrEqual(Math.min(...known));
          expect(figure).toBeLessThanOrEqual(Math.max(...known));
        }
      }
    }),
  );
});

test('gaps anywhere change neither', () => {
  fc.assert(
    fc.property(points, (some) => {
      const known = some.filter((one) => one !== null);
      expect(peakEnd(some)).toBe(peakEnd(known));
      expect(meanEmotion(some)).toBe(meanEmotion(known));
    }),
  );
});

test('the mean does not depend on the order', () => {
  fc.assert(
    fc.property(inAnyOrder(points), ([some, others]) => {
      expect(meanEmotion(others)).toBe(meanEmotion(some));
    }),
  );
});

test('the peak–end depends on the order only through the end, and through which of two equal peaks is later', () => {
  fc.assert(
    fc.property(inAnyOrder(fc.array(emotion)), emotion, ([some, others], end) => {
      const magnitude = Math.max(...[...some, end].map(Math.abs));
      fc.pre(!(some.includes(magnitude) && some.includes(-magnitude)));
      expect(peakEnd([...others, end])).toBe(peakEnd([...some, end]));
    }),
  );
});

test('each emotion weighs the same in the mean, so that a journey told twice feels as it did', () => {
  fc.assert(
    fc.property(points, (some) => {
      expect(meanEmotion([...some, ...some])).toBe(meanEmotion(some));
    }),
  );
});

test.each([NaN, Infinity, 2.1, -3])('%s is no emotion', (wrong) => {
  expect(() => meanEmotion([1, wrong])).toThrow(RangeError);
  expect(() => peakEnd([1, wrong])).toThrow(RangeError);
});

test('a journey tells it for each segment, with where every emotion is written and what is not known', async () => {
  const { book, journey } = await tinyJourney(
    `
title: Staying
segments: [families, hikers]
phases:
  - stage: use
    steps:
      - { title: I look, emotion: 1 }
      - { title: I wait, emotion: { families: -2 } }
`,
    { 'content/book.yaml': 'segments: [families, hikers]' },
  );
  const file = 'journeys/tiny.yaml';
  const look = { what: 'I look', value: 1, origin: { file, path: ['phases', 0, 'steps', 0, 'emotion'] } };
  const wait = {
    what: 'I wait',
    value: -2,
    origin: { file, path: ['phases', 0, 'steps', 1, 'emotion', 'families'] },
  };
  expect(
    experienceOf(book, journey).map(({ segment, mean, peakEnd }) => ({
      segment,
      mean: [mean.value, mean.inputs, mean.warnings.map(({ text }) => text)],
      peakEnd: [peakEnd.value, peakEnd.warnings.map(({ text }) => text)],
    })),
  ).toEqual([
    {
      segment: 'families',
      mean: [-0.5, [look, wait], ['2 of 2 emotions are assumed.']],
      peakEnd: [-2, ['2 of 2 emotions are assumed.']],
    },
    {
      segment: 'hikers',
      mean: [1, [look], ['The emotion is not known at 1 of 2 steps.', '1 of 1 emotions are assumed.']],
      peakEnd: [
        1,
        [
          'The emotion is not known at 1 of 2 steps.',
          '1 of 1 emotions are assumed.',
          'The emotion at the last step is not known; the last known one counts.',
        ],
      ],
    },
  ]);
});
