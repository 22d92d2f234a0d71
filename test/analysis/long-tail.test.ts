import { expect, test } from 'vitest';
import { longTail } from '../../src/analysis/long-tail.ts';
import { coveredBook } from './covered-book.ts';

test('steps lie before, at or after the purchase by the stretches their stage covers, or nobody can say', () => {
  const { steps, after } = longTail(coveredBook);
  const told = Object.entries(steps).map(([position, some]) => [position, some.map(({ step }) => step.id)]);
  expect(Object.fromEntries(told)).toEqual({
    'before-need': ['i-see-it'],
    before: ['i-ask', 'i-think', 'i-look'],
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
