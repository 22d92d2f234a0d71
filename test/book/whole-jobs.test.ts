import { expect, test } from 'vitest';
import { wholeJobs } from '../../src/book/link/whole-jobs.ts';

const claims = (...texts: readonly string[]) => texts.map((text) => ({ text, evidence: [] }));
const joined = (...texts: readonly string[]) => wholeJobs(claims(...texts)).map(({ text }) => text);

test('a job that commas took apart is put together again', () => {
  expect(joined('When it rains', 'I want to stay in', 'so that I keep dry.')).toEqual([
    'When it rains, I want to stay in, so that I keep dry.',
  ]);
  expect(
    joined('When it rains', 'I want to stay in', 'When it clears', 'I need a map', 'so I can go'),
  ).toEqual(['When it rains, I want to stay in', 'When it clears, I need a map, so I can go']);
});

test('a purpose may have commas of its own before it', () => {
  expect(joined('When it rains, I want to stay in', 'so that I keep dry')).toEqual([
    'When it rains, I want to stay in, so that I keep dry',
  ]);
});

test('jobs that are whole stay apart', () => {
  const whole = [
    'When it rains, I want to stay in',
    'I want to be left alone',
    'I want to pay later',
    'Socks',
  ];
  expect(joined(...whole)).toEqual(whole);
});

test('a job with evidence of its own is whole', () => {
  const written = [
    { text: 'When it rains', evidence: ['diary'] },
    { text: 'I want to stay in', evidence: [] },
  ];
  expect(wholeJobs(written)).toEqual(written);
});
