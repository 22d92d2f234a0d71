import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longTail } from '../../src/analysis/long-tail.ts';
import type { Book } from '../../src/book/book.ts';
import { coveredBook } from './covered-book.ts';

test('steps lie before, at or after the purchase by the stretches their stage covers, or nobody can say', () => {
  const { steps, after } = longTail(coveredBook);
  const told = Object.entries(steps).map(([position, some]) => [position, some.map(({ step }) => step.id)]);
  expect(Object.fromEntries(told)).toEqual({
    'before-need': ['i-see-it'],
    before: ['i-ask', 'i-look'],
    'before-either': ['i-think'],
    purchase: ['i-pay'],
    after: ['i-open-it', 'i-use-it'],
    unknown: ['i-dream', 'i-live'],
  });
  // Two of the seven whose place is known.
  expect(after).toBeCloseTo(2 / 7, 9);
});

test('the long tail of some steps is that of those steps, and of none it is not known', () => {
  expect(longTail(coveredBook, ({ phase }) => phase.stage === 'use').after).toBe(1);
  expect(longTail(coveredBook, ({ phase }) => phase.stage === 'dream').after).toBeNull();
});

test('the share lies between none and all, and the order of the journeys changes nothing of it', () => {
  const steps = coveredBook.journeys.flatMap(({ phases }) => phases).flatMap((phase) => phase.steps);
  const reversed: Book = { ...coveredBook, journeys: coveredBook.journeys.toReversed() };
  fc.assert(
    fc.property(fc.subarray(steps), (some) => {
      const { steps: told, after } = longTail(coveredBook, ({ step }) => some.includes(step));
      expect(Object.values(told).flat()).toHaveLength(some.length);
      expect(after === null).toBe(told.unknown.length === some.length);
      expect(after ?? 0).toBeGreaterThanOrEqual(0);
      expect(after ?? 0).toBeLessThanOrEqual(1);
      expect(longTail(reversed, ({ step }) => some.includes(step)).after).toBe(after);
    }),
  );
});

test('a step whose place is not known weighs nothing, and a single one is all or none', () => {
  const after = (...ids: readonly string[]) =>
    longTail(coveredBook, ({ step }) => ids.includes(step.id)).after;
  expect([after('i-use-it'), after('i-pay'), after('i-use-it', 'i-dream')]).toEqual([1, 0, 1]);
});
