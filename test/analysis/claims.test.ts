import { expect, test } from 'vitest';
import { claimsOf } from '../../src/analysis/claims.ts';
import { tinyBook } from '../tiny-book.ts';

const source = (kind: string) => `title: A ${kind}\nkind: ${kind}`;

test('every claim is told with what it rests on: its own sources, else those of its step, else of its document', async () => {
  const book = await tinyBook({
    'content/sources/talks.yaml': source('interviews'),
    'content/sources/wall.yaml': source('workshop'),
    'content/sources/belief.yaml': source('assumption'),
    'content/segments/families.yaml':
      'title: Families\nshare: 35%\nwhy: { text: Rain, evidence: talks }\nhow: Two nights\nsatisfaction: { value: 62%, source: wall }\nevidence: belief',
    'content/touchpoints/site.yaml':
      'title: Site\nsales: 2%\nratings:\n  - { segment: families, importance: 82%, satisfaction: 41%, source: talks }',
    'journeys/stay.yaml': `title: Staying
segments: families
evidence: wall
phases:
  - stage: engage
    steps:
      - I look
      - title: I wait
        emotion: { families: -1 }
        evidence: [belief, talks]
        pains: [It is cold, { text: No heat, evidence: wall }]
      - title: I leave
        emotion: 1
        exits: [{ to: elsewhere, share: 30%, because: Price }, { to: nowhere }]
`,
  });
  const told = claimsOf(book).map(({ kind, subject, text, segment, evidence, basis, origin }) =>
    [
      `${subject.id}${subject.step === undefined ? '' : `#${subject.step}`}`,
      kind,
      text ?? segment ?? '',
      evidence.join('+'),
      basis,
      'path' in origin ? origin.path.join('.') : '',
    ].join(' | '),
  );
  expect(told).toEqual([
    'stay#i-wait | emotion | families | belief+talks | observed | phases.0.steps.1.emotion.families',
    'stay#i-wait | pain | It is cold | belief+talks | observed | phases.0.steps.1.pains.0',
    'stay#i-wait | pain | No heat | wall | inferred | phases.0.steps.1.pains.1',
    'stay#i-leave | emotion |  | wall | inferred | phases.0.steps.2.emotion',
    'stay#i-leave | exit | Price | wall | inferred | phases.0.steps.2.exits.0',
    'families | answer | Rain | talks | observed | why',
    'families | answer | Two nights | belief | assumed | how',
    'families | satisfaction | families | wall | inferred | satisfaction',
    'families | share | families | belief | assumed | share',
    'site | importance | families | talks | observed | ratings.0.importance',
    'site | satisfaction | families | talks | observed | ratings.0.satisfaction',
    'site | sales |  |  | assumed | sales',
  ]);
});
