import { expect, test } from 'vitest';
import { standingOf } from '../../src/analysis/rating-standing.ts';
import { segmentGaps } from '../../src/analysis/segment-gaps.ts';
import { segmentSuffering } from '../../src/analysis/segment-suffering.ts';
import { segmentValues } from '../../src/analysis/segment-values.ts';
import { lookup } from '../../src/book/lookup.ts';
import { tinyBook } from '../tiny-book.ts';

const journey = (fields: string, ...steps: string[]) =>
  `title: A journey\nsegments: [families, hikers]\n${fields}\nphases: { stage: use, steps: [${steps.join(', ')}] }`;

const book = await tinyBook({
  'content/segments/families.yaml': 'title: Families\nwhy: To be outside.\nsatisfaction: { value: 4 }',
  'content/segments/hikers.yaml': 'title: Hikers',
  'content/touchpoints/app.yaml': `title: App
ratings:
  - { segment: families, stage: use, importance: 60%, satisfaction: 40% }
  - { segment: families, stage: engage, importance: 90%, satisfaction: 95% }
  - { segment: families, importance: 4.5, satisfaction: 2 }`,
  'content/touchpoints/desk.yaml': `title: Desk
ratings:
  - { segment: families, stage: use, satisfaction: 70% }
  - { segment: families, stage: use, importance: 80%, satisfaction: 3 }`,
  'content/touchpoints/door.yaml': 'title: Door',
  'journeys/archived.yaml': journey(
    'status: archived',
    '{ title: Old, touchpoint: door, emotion: -2, pains: Old }',
  ),
  'journeys/draft.yaml': journey('status: draft', '{ title: Draft, emotion: { hikers: -2 } }'),
  'journeys/stay.yaml': journey(
    '',
    '{ title: Arrive, touchpoint: door, emotion: { families: -1.5, hikers: 1 }, pains: [Dark, { text: Cold, severity: low }] }',
    '{ title: Sleep, touchpoint: app, emotion: -1, pains: { text: Noise, severity: high } }',
    '{ title: Leave, touchpoint: door, emotion: { families: 0 } }',
  ),
});
const { segments } = lookup(book);

test('what a segment values stands by stage, shares and means apart, the most important first', () => {
  const values = segmentValues(book, 'families');
  const told = Object.entries(values).flatMap(([kind, stages]) =>
    stages.map(({ stage, touchpoints }) => [
      kind,
      stage?.title ?? 'Overall',
      ...touchpoints.map(({ touchpoint, placed }) => `${touchpoint.title} ${placed.origin.path.join('.')}`),
    ]),
  );
  expect(told).toEqual([
    ['share', 'Engage', 'App ratings.1'],
    ['share', 'Use', 'Desk ratings.1', 'App ratings.0', 'Desk ratings.0'],
    ['mean', 'Overall', 'App ratings.2'],
  ]);
  expect(segmentValues(book, 'hikers')).toEqual({ share: [], mean: [] });
});

test('a rating asks for something only where both its figures are of one kind', () => {
  const all = book.touchpoints.flatMap(({ ratings = [] }) => ratings);
  expect(all.map((rating) => standingOf(book, rating))).toEqual([
    { quadrant: 'concentrate-here', opportunity: { score: 8, exact: true } },
    { quadrant: 'keep-up', opportunity: { score: 9, exact: true } },
    { quadrant: 'concentrate-here', opportunity: { score: 15, exact: false } },
    { quadrant: null, opportunity: null },
    { quadrant: null, opportunity: null },
  ]);
});

test('a segment suffers at its own low steps and from the pains of all its steps, the worst first', () => {
  const { steps, pains } = segmentSuffering(book, 'families');
  expect(steps.map(({ step, emotion }) => [step.title, emotion])).toEqual([
    ['Arrive', -1.5],
    ['Sleep', -1],
  ]);
  expect(pains.map(({ pain }) => pain.text)).toEqual(['Noise', 'Cold', 'Dark']);
  expect(segmentSuffering(book, 'hikers').steps.map(({ step }) => step.title)).toEqual(['Sleep']);
});

test('what is not known of a segment is what nobody answered, felt or rated', () => {
  const gaps = ['families', 'hikers'].map((id) => {
    const segment = segments.get(id);
    if (segment === undefined) throw new Error(`There is no segment ${id}.`);
    const { questions, journeys, touchpoints } = segmentGaps(book, segment);
    return {
      questions,
      journeys: journeys.map((one) => one.id),
      touchpoints: touchpoints.map((one) => one.id),
    };
  });
  expect(gaps).toEqual([
    { questions: ['how', 'situation'], journeys: ['draft'], touchpoints: ['door'] },
    {
      questions: ['why', 'how', 'situation', 'satisfaction'],
      journeys: [],
      touchpoints: ['door', 'app'],
    },
  ]);
});
