import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSchemas } from '../../src/cli/schema/write-schemas.ts';
import { schemaFiles, type SchemaName } from '../../src/exchange/json-schema.ts';
import { type Session, startSession } from './language-server.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** The sample book, as its editors see it: with the names it knows. */
let session: Session;
let out: string;

beforeAll(async () => {
  out = mkdtempSync(path.join(tmpdir(), 'schemas-'));
  const quiet = { write: () => true };
  await writeSchemas(
    { folder: path.resolve('.'), out, ids: true, wire: false, modelines: false },
    quiet,
    quiet,
  );
  const schemas = Object.fromEntries(
    Object.entries(schemaFiles).map(([name, files]) => [
      path.join(out, `${name as SchemaName}.schema.json`),
      files,
    ]),
  );
  session = await startSession(path.resolve('.'), schemas);
  // What it says of a document, it says when it knows its settings.
  await (await session.open('journeys/first.yaml', 'emotion: 1\n')).underlined();
});

afterAll(async () => {
  await session.end();
  rmSync(out, { recursive: true });
});

const journey = 'title: A\nphases:\n  - stage: engage\n    steps:\n';

test.each([
  [
    'stages',
    'journeys/a.yaml',
    'title: A\nphases:\n  - stage: |\n',
    ['engage', 'purchase', 'use', 'share', 'complete', 'dream'],
  ],
  [
    'fields of a step',
    'journeys/b.yaml',
    `${journey}      - title: I look\n        |\n`,
    ['touchpoint', 'emotion', 'pains', 'exits'],
  ],
  [
    'touchpoints',
    'journeys/c.yaml',
    `${journey}      - title: I look\n        touchpoint: |\n`,
    ['checkout', 'review-site'],
  ],
  [
    'moments of truth',
    'journeys/d.yaml',
    `${journey}      - title: I look\n        moment: |\n`,
    ['stimulus', 'zmot', 'fmot', 'smot', 'umot'],
  ],
  [
    'segments in a list',
    'journeys/e.yaml',
    'title: A\nsegments:\n  - |\n',
    ['young-families', 'solo-hikers'],
  ],
  [
    'segments of an emotion',
    'journeys/f.yaml',
    `${journey}      - title: I look\n        emotion:\n          |\n`,
    ['young-families', 'solo-hikers'],
  ],
  [
    'sources of a rating',
    'content/touchpoints/a.yaml',
    'title: A\nratings:\n  - segment: solo-hikers\n    source: |\n',
    ['survey-2026'],
  ],
  [
    'severities of a rule',
    'content/book.yaml',
    'rules:\n  empty-phase: |\n',
    ['error', 'warning', 'info', '"off"'],
  ],
  ['rules', 'content/book.yml', 'rules:\n  |\n', ['empty-phase', 'unknown-file']],
])('an editor completes %s', async (_what, file, text, expected) => {
  const document = await session.open(file, text);
  const labels = (await document.completions()).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(expected));
});

test.each([
  [
    'a field',
    'journeys/g.yaml',
    `${journey}      - title: I look\n        mom|ent: zmot\n`,
    'The moment of truth this step is',
  ],
  [
    'a field of a touchpoint',
    'content/touchpoints/b.yaml',
    'title: A\nowner|ship: brand\n',
    'Whose it is: brand, partner, customer or external',
  ],
  ['a rule', 'content/book.yaml', 'rules:\n  empty|-phase: off\n', 'A phase has no steps.'],
])('an editor tells what %s means', async (_what, file, text, expected) => {
  const document = await session.open(file, text);
  expect(await document.hover()).toContain(expected);
});

test.each([
  [
    'an unknown field',
    'journeys/h.yaml',
    `${journey}      - title: I look\n        emotoin: 1\n`,
    [5, 8, 15],
  ],
  [
    'a name the book does not know',
    'journeys/i.yaml',
    `${journey}      - title: I look\n        touchpoint: chekout\n`,
    [5, 20, 27],
  ],
  [
    'a value out of its scale',
    'journeys/j.yaml',
    `${journey}      - title: I look\n        emotion: 3\n`,
    [5, 17, 18],
  ],
  ['a length of time that is none', 'journeys/l.yaml', 'reviewEvery: often\n', [0, 13, 18]],
  ['a missing field', 'content/metrics/a.yaml', 'title: A\n', [0, 0, 1]],
])('an editor underlines %s', async (_what, file, text, [line, start, end]) => {
  const document = await session.open(file, text);
  const ranges = (await document.underlined()).map(({ range }) => [
    range.start.line,
    range.start.character,
    range.end.character,
  ]);
  expect(ranges).toContainEqual([line, start, end]);
});

test('an editor underlines nothing in what the check accepts', async () => {
  const document = await session.open(
    'journeys/k.yaml',
    `${journey}      - I look\n      - { title: I pay, touchpoint: checkout, emotion: { solo-hikers: 1 }, duration: 4 min, next: [pay] }\n`,
  );
  expect(await document.underlined()).toEqual([]);
});
