import { expect, test } from 'vitest';
import type { Book } from '../../../src/book/book.ts';
import { dataAddress } from '../../../src/site/json/data-address.ts';
import { dataFiles, type Having } from '../../../src/site/json/data-files.ts';
import { dataOf } from '../tiny-site.ts';
import { tinyBook } from '../../tiny-book.ts';

const book = await tinyBook({
  'content/book.yaml': 'title: Tiny\nchannels: [web]\nlenses: moments-of-truth',
  'content/segments/families.yaml': 'title: Families',
  'content/pages/index.mdx': '---\ntitle: Home\n---\n',
  'content/glossary.yaml': 'cabin: A small house',
  'journeys/stay/arrive.yaml': `title: Arriving
segments: families
phases:
  - stage: use
    steps:
      - { title: I park, emotion: 1 }
      - { title: I knock, moment: fmot }
`,
});

function filesOf(from: Book, having?: Having) {
  const history = { asOf: '2026-09-30', changed: new Map<string, string>(), prefix: '' };
  return new Map(
    [...dataFiles(dataOf(from, history), having)].map(({ path, pieces }) => [path, [...pieces()].join('')]),
  );
}

const files = filesOf(book);
const parsed = (path: string): unknown => JSON.parse(files.get(path) ?? '');

test('there is a file for the book, and beside each page the book has something for', () => {
  const beside = (path: string) => !path.startsWith('frameworks/') && !path.startsWith('schemas/');
  expect([...files.keys()].filter(beside)).toEqual([
    'book.json',
    'index.json',
    'journeys/index.json',
    'journeys/stay/arrive/index.json',
    'journeys/stay/arrive/through/moments-of-truth/index.json',
    'segments/index.json',
    'segments/families/index.json',
    'channels/index.json',
    'channels/web/index.json',
    'health/index.json',
    'glossary/index.json',
  ]);
});

test('while people write, pages that are empty have their data too', () => {
  const { goals, matrix } = {
    goals: filesOf(book, 'everything').get('goals/index.json'),
    matrix: filesOf(book, 'everything').get('matrix/index.json'),
  };
  expect(JSON.parse(goals ?? '')).toMatchObject({ kind: 'goals', documents: [], adrift: [] });
  expect(JSON.parse(matrix ?? '')).toMatchObject({ kind: 'matrix', framework: 'five-phase', rows: [] });
});

test('a list names its documents and where their pages are', () => {
  expect(parsed('journeys/index.json')).toEqual({
    $schema: '../schemas/journeys.schema.json',
    version: 1,
    kind: 'journeys',
    asOf: '2026-09-30',
    documents: [
      {
        id: 'stay/arrive',
        title: 'Arriving',
        address: 'journeys/stay/arrive/',
        status: 'live',
        state: 'current',
        actual: false,
        segments: ['families'],
        review: { reviewed: null, due: null, overdue: false },
      },
    ],
  });
});

test('a journey comes with its emotion curve, in which what is not known is null', () => {
  expect(parsed('journeys/stay/arrive/index.json')).toMatchObject({
    $schema: '../../../schemas/journey.schema.json',
    version: 1,
    kind: 'journey',
    document: { id: 'stay/arrive', phases: [{ steps: [{ id: 'i-park', emotion: 1 }, { id: 'i-knock' }] }] },
    curves: [
      {
        segment: 'families',
        points: [
          { step: 'i-park', emotion: 1 },
          { step: 'i-knock', emotion: null },
        ],
        mean: 1,
        peakEnd: 1,
      },
    ],
    lenses: ['moments-of-truth'],
  });
});

test('a lens puts each step into a stage, or lists it outside', () => {
  expect(parsed('journeys/stay/arrive/through/moments-of-truth/index.json')).toMatchObject({
    $schema: '../../../../../schemas/journey-lens.schema.json',
    count: 2,
    stages: [
      { stage: 'stimulus', steps: [] },
      { stage: 'zmot', steps: [] },
      { stage: 'fmot', steps: [{ step: 'i-knock', by: 'moment' }] },
      { stage: 'smot', steps: [{ step: 'i-park', by: 'phase' }] },
      { stage: 'umot', steps: [] },
    ],
    outside: [],
  });
});

test('a file beside a page is one line', () => {
  const lines = [...files].flatMap(([path, text]) =>
    path.endsWith('index.json') ? [text.trimEnd().split('\n').length] : [],
  );
  expect(new Set(lines)).toEqual(new Set([1]));
});

test('the file of the book holds the whole of it', () => {
  expect(parsed('book.json')).toEqual({
    $schema: './schemas/book.schema.json',
    version: 1,
    kind: 'book',
    ...(JSON.parse(JSON.stringify(book)) as object),
  });
});

test.each([
  ['/docs/x/journeys/stay/arrive/', '/docs/x/journeys/stay/arrive/index.json'],
  ['/docs/x/journeys/stay/arrive', '/docs/x/journeys/stay/arrive/index.json'],
  ['/docs/x/segments/', '/docs/x/segments/index.json'],
  ['/docs/x/', '/docs/x/index.json'],
  ['/docs/x', '/docs/x/index.json'],
  ['/docs/x/browse/journeys/2/', undefined],
  ['/docs/x/404/', undefined],
  ['/docs/x/404.html', undefined],
])('the page at %s has its data at %s', (address, data) => {
  expect(dataAddress('/docs/x/', address)).toBe(data);
});
