import { expect, test } from 'vitest';
import { stateOfExperiment } from '../../src/analysis/experiment-state.ts';
import { lastDecision } from '../../src/analysis/last-decision.ts';
import { leanLineOf } from '../../src/analysis/lean-line.ts';
import type { Experiment } from '../../src/book/book.ts';
import { tinyBook } from '../tiny-book.ts';

const book = await tinyBook({
  'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
  'content/goals/families.yaml': 'title: Families come',
  'content/goals/nobody.yaml': 'title: Nobody serves it',
  'content/opportunities/price.yaml': 'title: One price',
  'content/opportunities/map.yaml': 'title: A map',
  'content/initiatives/adrift.yaml': 'title: Advertising',
  'content/initiatives/both.yaml': 'title: Prices\ngoals: [families, families]\nopportunities: price',
  'content/initiatives/other.yaml': 'title: Evenings\ngoals: families\nopportunities: [price]',
});

test('initiatives are found by what they serve and take up, and those that serve nothing on their own', () => {
  const { initiativesByGoal, initiativesByOpportunity, adrift } = leanLineOf(book);
  const titles = (list: readonly { title: string }[] | undefined) => list?.map(({ title }) => title);
  expect(titles(initiativesByGoal.get('families'))).toEqual(['Prices', 'Evenings']);
  expect(titles(initiativesByGoal.get('nobody'))).toBeUndefined();
  expect(titles(initiativesByOpportunity.get('price'))).toEqual(['Prices', 'Evenings']);
  expect(titles(initiativesByOpportunity.get('map'))).toBeUndefined();
  expect(titles(adrift)).toEqual(['Advertising']);
});

const hypothesis = { text: 'It helps', evidence: [] };
const dates = { from: '2026-06-01', to: '2026-07-15' };

test.each<[string, Omit<Experiment, 'hypothesis'>, string | undefined, string]>([
  ['before it begins', dates, '2026-05-31', 'planned'],
  ['on its first day', dates, '2026-06-01', 'open'],
  ['on its last day', dates, '2026-07-15', 'open'],
  ['on the day after', dates, '2026-07-16', 'overdue'],
  ['after its end with a result', { ...dates, result: 0.6 }, '2026-07-16', 'overdue'],
  ['before its end with a result', { ...dates, result: 0.6 }, '2026-07-01', 'measured'],
  ['after its end, decided', { ...dates, decision: 'keep' }, '2026-07-16', 'decided'],
  ['on a day nobody knows', dates, undefined, 'open'],
  ['without dates', {}, '2026-07-16', 'open'],
])('an experiment is, %s, what its dates, result and decision make it', (_, written, asOf, state) => {
  expect(stateOfExperiment({ hypothesis, ...written }, asOf)).toBe(state);
});

test('the last decision is the initiative’s own, else that of the experiment that ended last', async () => {
  const experiment = (to: string, decision: string) => `{ hypothesis: H, to: ${to}, decision: ${decision} }`;
  const { initiatives } = await tinyBook({
    'journeys/a.yaml': 'title: A\nphases: { stage: engage, steps: Look }',
    'content/initiatives/a-own.yaml': `title: A\ndecision: keep\nexperiments: ${experiment('2026-07-01', 'trim')}`,
    'content/initiatives/b-last.yaml': `title: B\nexperiments: [${experiment('2026-07-01', 'trim')}, ${experiment('2026-06-01', 'keep')}]`,
    'content/initiatives/c-undated.yaml':
      'title: C\nexperiments: [{ hypothesis: H, decision: keep }, { hypothesis: I, decision: scale }]',
    'content/initiatives/d-none.yaml': 'title: D\nexperiments: { hypothesis: H }',
  });
  expect(initiatives.map((one) => lastDecision(one)?.decision)).toEqual(['keep', 'trim', 'scale', undefined]);
  expect(initiatives.map((one) => lastDecision(one)?.experiment?.to)).toEqual([
    undefined,
    '2026-07-01',
    undefined,
    undefined,
  ]);
});
