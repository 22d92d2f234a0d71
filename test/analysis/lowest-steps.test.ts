import { expect, test } from 'vitest';
import { lowestSteps } from '../../src/analysis/lowest-steps.ts';
import { tinyBook } from '../tiny-book.ts';

const journey = (fields: string, ...steps: string[]) => `
  title: A journey
  ${fields}
  phases:
    - stage: engage
      steps: [${steps.join(', ')}]
  `;

/** The lowest steps of the journeys in some files, each as one line. */
async function lows(files: Record<string, string>, most = 10): Promise<string[]> {
  const book = await tinyBook({ 'content/book.yaml': 'segments: [families, hikers]', ...files });
  return lowestSteps(book, most).map(
    ({ journey: { id }, step, segment, emotion }) => `${emotion} ${id}#${step.id} ${segment ?? 'everyone'}`,
  );
}

test('each journey and segment has at most one lowest step, and the lowest come first', async () => {
  const found = await lows({
    'journeys/booking.yaml': journey(
      'segments: [families, hikers]',
      '{ title: Look, emotion: { families: -1, hikers: -1.5 } }',
      '{ title: Pay, emotion: { families: -2, hikers: 1 } }',
    ),
    'journeys/arriving.yaml': journey(
      '',
      '{ title: Drive, emotion: -1.75 }',
      '{ title: Enter, emotion: -1 }',
    ),
  });
  expect(found).toEqual([
    '-2 booking#pay families',
    '-1.75 arriving#drive everyone',
    '-1.5 booking#look hikers',
  ]);
});

test('equals stand in the order of the book, and of equal steps the first is named', async () => {
  const found = await lows({
    'journeys/b.yaml': journey('', '{ title: One, emotion: -1 }', '{ title: Two, emotion: -1 }'),
    'journeys/a.yaml': journey('', '{ title: One, emotion: -1 }'),
  });
  expect(found).toEqual(['-1 a#one everyone', '-1 b#one everyone']);
});

test('no more are returned than were asked for', async () => {
  const found = await lows(
    {
      'journeys/a.yaml': journey('', '{ title: One, emotion: -1 }'),
      'journeys/b.yaml': journey('', '{ title: One, emotion: -2 }'),
    },
    1,
  );
  expect(found).toEqual(['-2 b#one everyone']);
});

test('only emotions below zero count', async () => {
  const found = await lows({
    'journeys/a.yaml': journey('', '{ title: One, emotion: 0 }', 'Two', '{ title: Three, emotion: 1 }'),
  });
  expect(found).toEqual([]);
});

test('drafts, archived journeys and journeys of the future do not count', async () => {
  const low = '{ title: One, emotion: -2 }';
  const found = await lows({
    'journeys/archived.yaml': journey('status: archived', low),
    'journeys/draft.yaml': journey('status: draft', low),
    'journeys/future.yaml': journey('state: future', low),
    'journeys/live.yaml': journey('status: live', low),
  });
  expect(found).toEqual(['-2 live#one everyone']);
});
