import { expect, test } from 'vitest';
import { momentsCoverage } from '../../src/analysis/moments-coverage.ts';
import type { Book } from '../../src/book/book.ts';
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

test('every step with a moment counts once, and every journey is with or without each moment', () => {
  const marked = coveredBook.journeys
    .flatMap(({ phases }) => phases)
    .flatMap(({ steps }) => steps.filter(({ moment }) => moment !== undefined));
  const coverage = momentsCoverage(coveredBook);
  const counted = coverage.flatMap(({ steps }) => steps.map(({ step }) => step));
  expect(counted).toHaveLength(marked.length);
  expect(new Set(counted)).toEqual(new Set(marked));
  for (const { journeys, without } of coverage)
    expect(new Set([...journeys, ...without])).toEqual(new Set(coveredBook.journeys));
});

test('the order of the journeys changes nothing but the order they are told in', () => {
  const reversed: Book = { ...coveredBook, journeys: coveredBook.journeys.toReversed() };
  const told = (book: Book) =>
    momentsCoverage(book).map(({ moment, steps, without }) => [moment, new Set(steps), new Set(without)]);
  expect(told(reversed)).toEqual(told(coveredBook));
});

test('in a book without journeys no moment occurs, and none is missed', () => {
  const coverage = momentsCoverage({ ...coveredBook, journeys: [] });
  expect(coverage.flatMap(({ steps, journeys, without }) => [...steps, ...journeys, ...without])).toEqual([]);
  expect(coverage).toHaveLength(5);
});
