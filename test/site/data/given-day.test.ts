import { expect, test } from 'vitest';
import { giveDay, givenDay } from '../../../src/site/data/given-day.ts';

test('the day the command was given is there until it is given another, or none', () => {
  expect(givenDay()).toBeUndefined();
  giveDay('2026-09-14');
  expect([givenDay(), givenDay()]).toEqual(['2026-09-14', '2026-09-14']);
  giveDay(undefined);
  expect(givenDay()).toBeUndefined();
});
