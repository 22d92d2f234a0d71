import { expect, test } from 'vitest';
import { kinds } from '../../src/schema/kinds.ts';
import { satisfaction } from '../../src/schema/segment.ts';
import { step } from '../../src/schema/journey.ts';

test('every kind of document has a folder of its own, as the format names them', () => {
  expect(Object.entries(kinds).map(([kind, { folder }]) => [kind, folder])).toEqual([
    ['journey', 'journeys'],
    ['segment', 'content/segments'],
    ['touchpoint', 'content/touchpoints'],
    ['channel', 'content/channels'],
    ['team', 'content/teams'],
    ['framework', 'content/frameworks'],
    ['source', 'content/sources'],
    ['metric', 'content/metrics'],
    ['goal', 'content/goals'],
    ['opportunity', 'content/opportunities'],
    ['initiative', 'content/initiatives'],
    ['page', 'content/pages'],
  ]);
});

test('a step may be one sentence', () => {
  expect(step.parse('I pay')).toEqual({ title: { text: 'I pay', evidence: [] } });
  expect(step.parse({ title: 'I pay' })).toEqual(step.parse('I pay'));
});

test('a satisfaction may be one figure', () => {
  expect(satisfaction.parse(3.8)).toEqual({ value: { mean: 3.8 } });
  expect(satisfaction.parse('62%')).toEqual({ value: { share: 0.62 } });
  expect(satisfaction.parse({ value: 3.8, scale: '1..5', method: 'mean', n: 214 })).toEqual({
    value: { mean: 3.8 },
    scale: { min: 1, max: 5 },
    method: 'mean',
    n: 214,
  });
});

test('figures keep the form they were written in, for their method to read', () => {
  const metric = { title: 'Completion', method: 'share', target: '70%' };
  expect(kinds.metric.schema.parse(metric)).toEqual({
    method: 'share',
    title: { text: 'Completion', evidence: [] },
    target: { share: 0.7 },
  });
});

test.each(Object.entries(kinds))('a %s with an unknown field is refused', (_, { schema }) => {
  const issues =
    schema.safeParse({ title: 'A title', phases: [], stages: [], colour: 'red' }).error?.issues ?? [];
  expect(issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys' }));
  expect(issues.flatMap((issue) => ('keys' in issue ? issue.keys : []))).toContain('colour');
});
